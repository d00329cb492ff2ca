import numpy as np

churned = np.array([1, 1, 1, 1, 0, 1, 0, 0, 0, 0])  # ten customers, five left
months = np.array([1, 2, 3, 4, 5, 6, 8, 9, 12, 20])

def gini(y):
    p = np.bincount(y, minlength=2) / len(y)
    return 1 - (p**2).sum()

def entropy(y):
    p = np.bincount(y, minlength=2) / len(y)
    return -sum(q * np.log2(q) for q in p if q > 0)

print(f"before: gini {gini(churned):.3f}, entropy {entropy(churned):.3f} bit")
for limit in [2.5, 4.5, 7]:
    left, right = churned[months < limit], churned[months >= limit]
    share = len(left) / len(churned)
    after_gini = share * gini(left) + (1 - share) * gini(right)
    after_entropy = share * entropy(left) + (1 - share) * entropy(right)
    print(f"months < {limit:3}: {left.sum()} of {len(left)} left, {right.sum()} of {len(right)} right;"
          f" gini {after_gini:.3f}, information gain {entropy(churned) - after_entropy:.3f}")

# --- recorded
def after(f, limit):
    l, r = churned[months < limit], churned[months >= limit]
    return float((len(l) * f(l) + len(r) * f(r)) / 10)
values = {"gini": float(gini(churned)), "entropy": float(entropy(churned))}
for name, limit in {"a": 2.5, "b": 4.5, "c": 7}.items():
    values |= {f"gini_{name}": after(gini, limit), f"gain_{name}": float(entropy(churned)) - after(entropy, limit), f"gini_gain_{name}": float(gini(churned)) - after(gini, limit)}
values |= {"right_gini_b": float(gini(churned[months >= 4.5])), "right_entropy_b": float(entropy(churned[months >= 4.5]))}
ps = [i / 20 for i in range(21)]
two = lambda p: 0.0 if p in (0, 1) else float(-p * np.log2(p) - (1 - p) * np.log2(1 - p))
data = {"p": ps * 3, "v": [round(2 * p * (1 - p), 3) for p in ps] + [round(two(p), 3) for p in ps] + [min(p, 1 - p) for p in ps], "k": ["gini"] * 21 + ["entropy"] * 21 + ["share of errors"] * 21}
plot = {
    "title": "Impurity of a node with two classes",
    "description": "Three curves over the share of one class. All are zero for a pure node and highest at one half: entropy reaches 1, gini 0.5, the share of errors 0.5. Gini and entropy are rounded, the share of errors is a straight roof.",
    "height": 220, "marginTop": 26, "marginBottom": 40,
    "x": {"label": "share of class 1", "ticks": 5, "labelOffset": 34}, "y": {"label": "impurity", "grid": True, "ticks": 5},
    "marks": [
        {"mark": "line", "data": {k: v[21:42] for k, v in data.items()}, "x": "p", "y": "v", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "line", "data": {k: v[:21] for k, v in data.items()}, "x": "p", "y": "v", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "6 3"},
        {"mark": "line", "data": {k: v[42:] for k, v in data.items()}, "x": "p", "y": "v", "stroke": "var(--plot-3)", "strokeWidth": 2, "strokeDasharray": "2 3"},
        {"mark": "text", "data": {"p": [0.5, 0.5, 0.5], "v": [0.91, 0.56, 0.27], "t": ["entropy", "gini", "share of errors"]}, "x": "p", "y": "v", "text": "t"},
    ],
    "table": {"columns": ["Share of class 1", "Gini", "Entropy", "Share of errors"], "rows": [[p, 2 * p * (1 - p), two(p), min(p, 1 - p)] for p in [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]]},
}
