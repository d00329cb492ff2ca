from itertools import combinations
from math import factorial

import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.ensemble import GradientBoostingRegressor

data = load_diabetes(scaled=False)
names = ["bmi", "bp", "s5"]
X = data.data[:, [data.feature_names.index(n) for n in names]]
model = GradientBoostingRegressor(n_estimators=60, max_depth=2, random_state=0).fit(X, data.target)
row = X[3]

def value(known):
    """Mean prediction when the known features are the row's and the others are everybody's."""
    mixed = X.copy()
    mixed[:, list(known)] = row[list(known)]
    return model.predict(mixed).mean()

print(f"average prediction {value(()):6.1f}")
shap = []
for i in range(3):
    others = [j for j in range(3) if j != i]
    parts = [(factorial(k) * factorial(2 - k) / factorial(3), s) for k in range(3) for s in combinations(others, k)]
    shap.append(sum(w * (value((*s, i)) - value(s)) for w, s in parts))
    print(f"{names[i]:4} = {row[i]:6.1f}     {shap[i]:+6.1f}")
print(f"this prediction    {model.predict([row])[0]:6.1f}")

# --- recorded
base, pred = float(value(())), float(model.predict([row])[0])
values = {"base": base, "pred": pred, "gap": pred - base, "bmi": float(shap[0]), "bp": float(shap[1]), "s5": float(shap[2]), "bmi_value": float(row[0])}
plot = None
