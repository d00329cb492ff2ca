import numpy as np
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(1)
n = 5000
age = rng.uniform(20, 65, n)
income = 12 + 0.8 * age + rng.normal(0, 9, n)  # thousands a year; every age is known, some incomes are not

chance = {
    "MCAR: a form got lost": np.full(n, 0.4),
    "MAR: the young do not answer": np.where(age < 40, 0.7, 0.1),
    "MNAR: the rich do not answer": np.where(income > 50, 0.7, 0.1),
}
print(f"true mean {income.mean():.1f}")
for why, p in chance.items():
    known = rng.random(n) > p
    filled = income.copy()
    model = LinearRegression().fit(age[known, None], income[known])
    filled[~known] = model.predict(age[~known, None])
    print(f"{why:29} rows dropped {income[known].mean():.1f}   filled from age {filled.mean():.1f}")

# --- recorded
rng = np.random.default_rng(1)
age = rng.uniform(20, 65, n)
income = 12 + 0.8 * age + rng.normal(0, 9, n)
values, rows = {"truth": float(income.mean())}, []
for why, p in chance.items():
    known = rng.random(n) > p
    key = why.split(":")[0]
    filled = income.copy()
    filled[~known] = LinearRegression().fit(age[known, None], income[known]).predict(age[~known, None])
    values[f"{key.lower()}_drop"], values[f"{key.lower()}_fill"] = float(income[known].mean()), float(filled.mean())
    rows.append([key, float(income[known].mean()), float(filled.mean())])
plot = {
    "title": "Mean income, estimated from incomplete data",
    "description": f"A row of two symbols for each mechanism, and a line at the true mean of {income.mean():.1f} thousand. "
    + " ".join(f"{k}: {d:.1f} with the rows dropped, {f:.1f} when filled from age." for k, d, f in rows),
    "height": 190,
    "marginLeft": 60,
    "marginTop": 34,
    "x": {"label": "estimated mean income (thousands)", "grid": True, "nice": True},
    "y": {"label": None, "domain": ["MCAR", "MAR", "MNAR"]},
    "color": {"legend": True, "domain": ["rows dropped", "filled from age"]},
    "symbol": {"domain": ["rows dropped", "filled from age"]},
    "marks": [
        {"mark": "ruleX", "data": {"x": [float(income.mean())]}, "x": "x", "strokeDasharray": "4 3"},
        {"mark": "text", "data": {"x": [float(income.mean())], "t": ["truth"]}, "x": "x", "text": "t", "frameAnchor": "top", "dy": -12},
        {"mark": "dot", "data": {"x": [v for r in rows for v in r[1:]], "y": [r[0] for r in rows for _ in (0, 1)], "k": ["rows dropped", "filled from age"] * 3},
         "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 6, "strokeWidth": 2},
    ],
    "table": {"columns": ["Mechanism", "Rows dropped", "Filled from age"], "rows": [["truth", float(income.mean()), None], *rows]},
}
