import numpy as np

words = ["Paris", "Lyon", "France", "the", "cheese"]
scores = np.array([4.0, 2.5, 2.0, 1.0, 0.0])  # of the next token after “The capital of France is”


def distribution(temperature):
    e = np.exp((scores - scores.max()) / temperature)
    return e / e.sum()


def top_p(p, limit):
    """Keep the likeliest tokens until they hold the limit together, and share their sum out anew."""
    order = np.argsort(-p)
    kept = order[: np.searchsorted(np.cumsum(p[order]), limit) + 1]
    out = np.zeros_like(p)
    out[kept] = p[kept] / p[kept].sum()
    return out


for temperature in (0.3, 1.0, 2.0):
    print(f"temperature {temperature}", dict(zip(words, distribution(temperature).round(3))))
print("temperature 1.0, top-p 0.9", dict(zip(words, top_p(distribution(1.0), 0.9).round(3))))

# --- recorded
panels = {"T = 0.3": distribution(0.3), "T = 1": distribution(1.0), "T = 2": distribution(2.0), "T = 1, top-p 0.9": top_p(distribution(1.0), 0.9)}
low, one, high, nucleus = panels.values()
values = {"low": low[0], "one": one[0], "high": high[0], "high_cheese": high[4], "one_cheese": one[4], "kept": int((nucleus > 0).sum()), "nucleus": nucleus[0], "two": one[:2].sum(), "three": one[:3].sum()}
d = {"w": [w for _ in panels for w in words], "v": [float(x) for p in panels.values() for x in p], "p": [n for n in panels for _ in words]}
plot = {
    "title": "The next token under four settings",
    "description": f"Bars for five candidate tokens. Paris has {low[0]:.1%} at temperature 0.3, {one[0]:.0%} at 1, {high[0]:.0%} at 2, and {nucleus[0]:.0%} at 1 with top-p 0.9, where only {values['kept']} candidates are left. Cheese rises from {one[4]:.1%} at 1 to {high[4]:.1%} at 2.",
    "width": 480, "height": 200, "marginLeft": 56, "marginRight": 8, "marginTop": 28, "marginBottom": 34,
    "fx": {"domain": list(panels), "label": None, "padding": 0.12, "axis": "top"},
    "x": {"label": "probability", "domain": [0, 1], "ticks": [0, 1], "tickFormat": "d"}, "y": {"domain": words, "label": None},
    "marks": [{"mark": "barX", "data": d, "x": "v", "y": "w", "fx": "p", "fill": "var(--plot-1)"}, {"mark": "ruleX", "data": {"z": [0]}, "x": "z"}],
    "table": {"columns": ["Setting", *words], "rows": [[n, *[round(float(x), 4) for x in p]] for n, p in panels.items()]},
}
