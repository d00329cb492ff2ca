from scipy.stats import binom

def majority(n, p, shared=0.0):
    """Accuracy of n voters of accuracy p who all copy one answer with chance `shared`, else vote on their own."""
    alone = binom.sf(n // 2, n, p)  # more than half of n independent voters are right
    return shared * p + (1 - shared) * alone

print("models   independent   half shared   all shared")
for n in [1, 3, 5, 11, 25]:
    print(f"{n:6}   {majority(n, 0.7):11.3f}   {majority(n, 0.7, 0.5):11.3f}   {majority(n, 0.7, 1.0):10.3f}")
print(f"25 independent models of accuracy 0.45: {majority(25, 0.45):.3f}")

# --- recorded
ns = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25]
lines = {"independent": [float(majority(n, 0.7)) for n in ns], "half shared": [float(majority(n, 0.7, 0.5)) for n in ns], "all the same": [0.7] * len(ns), "independent, 0.45 each": [float(majority(n, 0.45)) for n in ns]}
values = {"three": lines["independent"][1], "five": lines["independent"][2], "eleven": lines["independent"][5], "twentyfive": lines["independent"][-1], "half_25": lines["half shared"][-1], "weak_25": lines["independent, 0.45 each"][-1]}
cols = ["var(--plot-1)", "var(--plot-2)", "var(--plot-6)", "var(--plot-4)"]
dash = ["none", "7 3", "2 3", "7 3 2 3"]
plot = {
    "title": "Majority vote of models that are right 7 times in 10",
    "description": f"Accuracy of the vote by number of models. Independent errors: {lines['independent'][1]:.3f} with 3 models, {lines['independent'][-1]:.3f} with 25. Half of the errors shared: {lines['half shared'][-1]:.3f} with 25. All the same: 0.7. Models that are right 45 times in 100 fall to {values['weak_25']:.3f}.",
    "height": 270, "marginRight": 112, "marginBottom": 42,
    "x": {"label": "models", "ticks": [1, 5, 10, 15, 20, 25], "labelOffset": 36, "tickFormat": "d"}, "y": {"label": "accuracy of the vote", "grid": True, "domain": [0.25, 1], "ticks": 5},
    "marks": [{"mark": "line", "data": {"n": ns, "v": [round(v, 3) for v in vals]}, "x": "n", "y": "v", "stroke": c, "strokeWidth": 2, "strokeDasharray": d} for vals, c, d in zip(lines.values(), cols, dash)]
    + [{"mark": "text", "data": {"n": [25] * 4, "v": [v[-1] for v in lines.values()], "t": ["independent", "half shared", "all the same", "0.45 each"]}, "x": "n", "y": "v", "text": "t", "textAnchor": "start", "dx": 8}],
    "table": {"columns": ["Models", "Independent", "Half shared", "0.45 each"], "rows": [[n, a, b, c] for n, a, b, c in zip(ns, lines["independent"], lines["half shared"], lines["independent, 0.45 each"]) if n in (1, 3, 5, 11, 25)]},
}
