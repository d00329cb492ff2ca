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
values = {"truth": float(income.mean())}
for why, p in chance.items():
    known = rng.random(n) > p
    key = why.split(":")[0]
    filled = income.copy()
    filled[~known] = LinearRegression().fit(age[known, None], income[known]).predict(age[~known, None])
    values[f"{key.lower()}_drop"], values[f"{key.lower()}_fill"] = float(income[known].mean()), float(filled.mean())
plot = None
