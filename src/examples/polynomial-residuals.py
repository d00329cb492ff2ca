import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures

rng = np.random.default_rng(3)
speed = rng.uniform(1, 10, 40)  # wind speed
power = 4 * speed**2 - 12 * speed + 60 + rng.normal(0, 18, 40)
X = speed.reshape(-1, 1)

for degree in (1, 2, 12):
    model = make_pipeline(PolynomialFeatures(degree, include_bias=False), LinearRegression())
    folds = cross_val_score(model, X, power, cv=KFold(5, shuffle=True, random_state=0))
    train = model.fit(X, power).score(X, power)
    print(f"degree {degree:2}   R2 in training {train:.3f}   in cross-validation {folds.mean():.3f}")

# --- recorded
values = {}
res = {"x": [], "r": [], "d": []}
table = []
for degree in (1, 2, 12):
    model = make_pipeline(PolynomialFeatures(degree, include_bias=False), LinearRegression()).fit(X, power)
    cv = float(cross_val_score(model, X, power, cv=KFold(5, shuffle=True, random_state=0)).mean())
    values |= {f"train_{degree}": float(model.score(X, power)), f"cv_{degree}": cv}
    table.append([degree, float(model.score(X, power)), cv])
    if degree < 12:
        res["x"] += speed.round(2).tolist(); res["r"] += (power - model.predict(X)).round(1).tolist(); res["d"] += ["straight line" if degree == 1 else "with a squared term"] * 40
plot = {
    "title": "Residuals tell what the line missed",
    "description": f"Two panels of residuals against wind speed. For the straight line they bend like a bowl: positive at both ends, negative between. With a squared term they scatter evenly about zero. R² in cross-validation: {values['cv_1']:.2f} for the line, {values['cv_2']:.2f} with the square.",
    "height": 230, "width": 470,
    "x": {"label": "wind speed", "ticks": 5}, "y": {"label": "residual", "grid": True, "ticks": 5},
    "fx": {"label": None, "domain": ["straight line", "with a squared term"]},
    "marks": [{"mark": "ruleY", "data": {"z": [0]}, "y": "z", "strokeOpacity": 0.6},
              {"mark": "dot", "data": res, "x": "x", "y": "r", "fx": "d", "stroke": "var(--plot-1)", "r": 3}],
    "table": {"columns": ["Degree", "R² in training", "R² in cross-validation"], "rows": table},
}
