import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression

data = load_breast_cancer(as_frame=True)
radius, ill = data.data[["worst radius"]], data.target == 0

model = LogisticRegression(C=np.inf, max_iter=1000).fit(radius, ill)  # C=np.inf: no penalty
b0, b1 = model.intercept_[0], model.coef_[0, 0]
print(f"log-odds = {b0:.2f} + {b1:.3f} x radius")
print(f"one unit more multiplies the odds by {np.exp(b1):.2f}")
print(f"probability 0.5 at a radius of {-b0 / b1:.2f}")
for size in (14, 16, 18):
    print(f"radius {size}: probability {model.predict_proba(radius.iloc[:1].assign(**{'worst radius': size}))[0, 1]:.3f}")

# --- recorded
prob = lambda v: float(1 / (1 + np.exp(-(b0 + b1 * v))))
values = {"b0": float(b0), "b1": float(b1), "odds": float(np.exp(b1)), "half": float(-b0 / b1), "p14": prob(14), "p16": prob(16), "p18": prob(18),
          "odds16": prob(16) / (1 - prob(16)), "odds17": prob(17) / (1 - prob(17)), "p17": prob(17)}
rng = np.random.default_rng(1)
pick = rng.choice(np.flatnonzero(radius["worst radius"] < 29.5), 60, replace=False)
r, k = radius["worst radius"].to_numpy()[pick], ill.to_numpy()[pick]
xs = np.arange(8, 30.1, 0.5)
t = -b0 / b1
low = float((np.log(0.1 / 0.9) - b0) / b1)
values["cut_tenth"] = low
plot = {
    "title": "From a size to a probability",
    "description": f"An S-shaped curve over the worst radius of a tumour. It lies near 0 below 13, passes 0.5 at {t:.1f} and lies near 1 above 20. Benign tumours, as circles at 0, lie mostly left of it, malignant ones, as crosses at 1, right of it. Dashed lines mark the thresholds: 0.1 instead of 0.5 moves the limit to a radius of {low:.1f}.",
    "height": 260,
    "x": {"label": "worst radius", "domain": [8, 30]},
    "y": {"label": "probability of malignant", "grid": True, "ticks": 5, "domain": [-0.06, 1.06]},
    "color": {"legend": True, "domain": ["benign", "malignant"]},
    "marks": [
        {"mark": "ruleX", "data": {"x": [round(float(t), 2), round(low, 2)]}, "x": "x", "strokeDasharray": "4 3", "strokeOpacity": 0.6},
        {"mark": "text", "data": {"x": [round(float(t), 2), round(low, 2)], "y": [0.72, 0.9], "t": ["0.5", "0.1"]}, "x": "x", "y": "y", "text": "t", "dx": -12},
        {"mark": "line", "data": {"x": xs.tolist(), "y": [round(prob(v), 3) for v in xs]}, "x": "x", "y": "y", "stroke": "currentColor", "strokeWidth": 2},
        {"mark": "dot", "data": {"x": r.round(1).tolist(), "y": [1.04 if v else -0.04 for v in k], "k": ["malignant" if v else "benign" for v in k]}, "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 3},
    ],
    "symbol": {"domain": ["benign", "malignant"]},
    "table": {"columns": ["Worst radius", "Log-odds", "Probability"], "rows": [[v, float(b0 + b1 * v), prob(v)] for v in (12, 14, 16, 17, 18, 20)]},
}
