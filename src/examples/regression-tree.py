import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(2)
month = np.arange(1, 37).reshape(-1, 1)
sales = 100 + 3 * month.ravel() + rng.normal(0, 6, 36)  # grows by 3 a month

seen, future = slice(0, 24), slice(24, 36)
for model in [DecisionTreeRegressor(max_depth=3, random_state=0), LinearRegression()]:
    model.fit(month[seen], sales[seen])
    miss = np.abs(model.predict(month[future]) - sales[future]).mean()
    print(f"{type(model).__name__:22} month 24: {model.predict([[24]])[0]:.0f}, month 36: {model.predict([[36]])[0]:.0f}, mean miss {miss:.1f}")

# --- recorded
tree = DecisionTreeRegressor(max_depth=3, random_state=0).fit(month[seen], sales[seen])
line = LinearRegression().fit(month[seen], sales[seen])
m = [int(v) for v in month.ravel()]
values = {"leaves": int(tree.get_n_leaves()), "tree_36": float(tree.predict([[36]])[0]), "line_36": float(line.predict([[36]])[0]), "true_36": float(sales[35]),
          "tree_miss": float(np.abs(tree.predict(month[future]) - sales[future]).mean()), "line_miss": float(np.abs(line.predict(month[future]) - sales[future]).mean())}
grid = np.arange(1, 36.01, 0.25)
steps = tree.predict(grid.reshape(-1, 1))
keep = [i for i in range(len(grid)) if i in (0, len(grid) - 1) or steps[i] != steps[i - 1] or steps[i] != steps[i + 1]]
plot = {
    "title": "A regression tree is a staircase",
    "description": f"36 months of growing sales. A tree of depth 3, fitted to the first 24, is a staircase of {tree.get_n_leaves()} steps and stays flat at {tree.predict([[36]])[0]:.0f} afterwards, while sales rise to {sales[35]:.0f}.",
    "height": 240, "marginBottom": 40,
    "x": {"label": "month", "labelOffset": 34, "ticks": [1, 6, 12, 18, 24, 30, 36]}, "y": {"label": "sales", "grid": True, "ticks": 5},
    "marks": [
        {"mark": "dot", "data": {"m": m, "s": [round(float(v), 1) for v in sales]}, "x": "m", "y": "s", "stroke": "var(--plot-2)", "r": 3},
        {"mark": "ruleX", "data": {"x": [24.5]}, "x": "x", "strokeDasharray": "3 3", "stroke": "var(--plot-6)"},
        {"mark": "line", "data": {"m": [float(grid[i]) for i in keep], "s": [round(float(steps[i]), 1) for i in keep]}, "x": "m", "y": "s", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "text", "data": {"m": [24.5], "s": [102], "t": ["not seen in training"]}, "x": "m", "y": "s", "text": "t", "textAnchor": "start", "dx": 6},
    ],
    "table": {"columns": ["Model", "Month 36", "Mean miss in months 25 to 36"], "rows": [["tree", values["tree_36"], values["tree_miss"]], ["line", values["line_36"], values["line_miss"]]]},
}
