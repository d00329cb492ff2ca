import numpy as np

rng = np.random.default_rng(7)
demand = rng.negative_binomial(5, 0.05, size=2000)  # loaves a day, skewed to the right


def loss(order, tau):
    missing = np.maximum(demand - order, 0)
    left_over = np.maximum(order - demand, 0)
    return (tau * missing + (1 - tau) * left_over).mean()


for tau in (0.5, 0.9):
    best = min(range(demand.max()), key=lambda order: loss(order, tau))
    print(f"tau {tau}: cheapest order {best}, quantile {np.quantile(demand, tau):.0f}")
print(f"mean demand {demand.mean():.0f}")

# --- recorded
orders = list(range(20, 301, 10))
mean = float(demand.mean())
best = min(range(demand.max()), key=lambda order: loss(order, 0.9))
values = {"best": best, "mean": mean, "ratio": float(loss(mean, 0.9) / loss(best, 0.9))}
curve = [float(loss(o, 0.9)) for o in orders]
plot = {
    "title": "Average cost of an order, tau = 0.9",
    "description": f"A curve over the order. Cost falls to its lowest at {best}, which is the 0.9 quantile of demand, and rises slowly after it. "
    f"At the mean, {mean:.0f}, it is {loss(mean, 0.9) / loss(best, 0.9):.1f} times as high.",
    "height": 230,
    "x": {"label": "order", "ticks": [50, 100, 150, 200, 250]},
    "y": {"label": "average cost", "grid": True, "zero": True},
    "marks": [
        {"mark": "line", "data": {"x": orders, "y": curve}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "ruleX", "data": {"x": [mean, best]}, "x": "x", "strokeDasharray": "4 3", "stroke": "var(--plot-2)"},
        {"mark": "text", "data": {"x": [mean, best], "y": [max(curve), max(curve)], "t": ["mean", "0.9 quantile"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 5},
    ],
    "table": {"columns": ["Order", "Average cost"], "rows": [[o, float(loss(o, 0.9))] for o in (50, round(mean), best, 200, 250, 300)]},
}
