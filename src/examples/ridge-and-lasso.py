import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import ElasticNetCV, LassoCV, LinearRegression, RidgeCV
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_diabetes(return_X_y=True)
rng = np.random.default_rng(0)
X = np.c_[X, rng.normal(size=(len(X), 60))]  # ten real columns and sixty of noise

models = {
    "least squares": LinearRegression(),
    "ridge": RidgeCV(alphas=np.logspace(-1, 4, 30)),
    "lasso": LassoCV(cv=5),
    "elastic net": ElasticNetCV(l1_ratio=0.5, cv=5),
}
found = []
for name, model in models.items():
    pipe = make_pipeline(StandardScaler(), model)
    r2 = cross_val_score(pipe, X, y, cv=5).mean()
    kept = pipe.fit(X, y)[-1].coef_ != 0
    found.append((r2, kept))
    print(f"{name:14} R2 {r2:.3f}   columns kept {kept.sum():2} of 70, of the noise {kept[10:].sum():2}")

# --- recorded
from sklearn.linear_model import Lasso, Ridge
values = {}
for key, (r2, kept) in zip(["ols", "ridge", "lasso", "net"], found):
    values |= {f"{key}_r2": float(r2), f"{key}_kept": int(kept.sum()), f"{key}_noise": int(kept[10:].sum())}
data = load_diabetes(as_frame=True)
Z = StandardScaler().fit_transform(data.data)
names = list(data.data.columns)
show = {"bmi": 2, "s5": 8, "s1": 4, "bp": 3, "sex": 1}
label = {"bmi": "BMI", "s5": "triglycerides", "s1": "cholesterol", "bp": "pressure", "sex": "sex"}
path = {"x": [], "y": [], "c": [], "m": []}
alphas = {"ridge": np.logspace(-1, 4, 21), "lasso": np.logspace(-1.5, 1.7, 25)}
table = []
for m, cls in [("ridge", Ridge), ("lasso", Lasso)]:
    for a in alphas[m]:
        c = cls(alpha=a, max_iter=20000).fit(Z, data.target).coef_
        for n, i in show.items():
            path["x"].append(round(float(a), 4)); path["y"].append(round(float(c[i]), 1)); path["c"].append(label[n]); path["m"].append(m)
    for a in ([1, 100, 1000] if m == "ridge" else [0.1, 1, 10]):
        c = cls(alpha=a, max_iter=20000).fit(Z, data.target).coef_
        table.append([f"{m}, alpha {a}", *[float(c[i]) for i in show.values()], int(np.sum(c != 0))])
last = {n: float(Lasso(alpha=10).fit(Z, data.target).coef_[i]) for n, i in show.items()}
values |= {"lasso_left": int(np.sum(Lasso(alpha=10).fit(Z, data.target).coef_ != 0)), "ridge_left": int(np.sum(Ridge(alpha=1000).fit(Z, data.target).coef_ != 0))}
plot = {
    "title": "Coefficients as the penalty grows",
    "description": f"Two panels of five coefficients against the penalty alpha, on a logarithmic axis. In the ridge panel all shrink smoothly towards zero and none reaches it; cholesterol turns round on the way. In the lasso panel one after the other becomes exactly zero; at alpha 10 {values['lasso_left']} of ten are left, BMI at {last['bmi']:.1f} and triglycerides at {last['s5']:.1f} among them.",
    "height": 360, "marginRight": 60,
    "x": {"label": "alpha", "type": "log", "ticks": [0.1, 1, 10, 100, 1000, 10000], "tickFormat": ","},
    "y": {"label": "coefficient", "grid": True, "ticks": 5},
    "fy": {"label": None, "domain": ["ridge", "lasso"]},
    "color": {"legend": True, "domain": list(label.values())},
    "marks": [{"mark": "ruleY", "data": {"z": [0]}, "y": "z", "strokeOpacity": 0.4}] + [
        {"mark": "line", "data": {k: [v for v, c in zip(path[k], path["c"]) if c == lab] for k in path}, "x": "x", "y": "y", "fy": "m", "z": "m", "stroke": "c", "strokeWidth": 2, "strokeDasharray": dash}
        for lab, dash in zip(label.values(), ["1 0", "6 3", "2 2", "8 3 2 3", "4 2"])],
    "table": {"columns": ["Model", *label.values(), "not zero"], "rows": table},
}
