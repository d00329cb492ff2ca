import numpy as np
from sklearn.datasets import load_iris
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor

iris = load_iris(as_frame=True).data
x, truth = iris[["petal length (cm)"]], iris["sepal length (cm)"]
rng = np.random.default_rng(7)
gone = rng.random(len(iris)) < 0.4  # four in ten blanked by a coin: MCAR

line = LinearRegression().fit(x[~gone], truth[~gone])
noise = np.std(truth[~gone] - line.predict(x[~gone]), ddof=2)
near = KNeighborsRegressor(n_neighbors=5).fit(x[~gone], truth[~gone])
fills = {
    "mean": truth[~gone].mean(),
    "hot deck": rng.choice(truth[~gone], gone.sum()),
    "5 neighbours": near.predict(x[gone]),
    "regression": line.predict(x[gone]),
    "regression + noise": line.predict(x[gone]) + rng.normal(0, noise, gone.sum()),
}

def show(name, y):
    print(f"{name:19} SD {y.std():.2f}   correlation with petal length {np.corrcoef(y, x.iloc[:, 0])[0, 1]:.2f}")

show("nothing missing", truth)
for name, fill in fills.items():
    filled = truth.copy()
    filled[gone] = fill
    show(name, filled)

# --- recorded
def made(fill):
    y = truth.copy()
    y[gone] = fill
    return y
full = {n: made(f) for n, f in fills.items()}
stat = {n: (float(y.std()), float(np.corrcoef(y, x.iloc[:, 0])[0, 1])) for n, y in [("nothing missing", truth), *full.items()]}
values = {"share_gone": float(gone.mean()), "sd_true": stat["nothing missing"][0], "corr_true": stat["nothing missing"][1]}
for key, n in [("mean", "mean"), ("hot", "hot deck"), ("knn", "5 neighbours"), ("reg", "regression"), ("noise", "regression + noise")]:
    values[f"sd_{key}"], values[f"corr_{key}"] = stat[n]
shown = ["mean", "regression", "regression + noise"]
pick = np.arange(len(iris)) % 6 == 0
rows = [(n, float(x.iloc[i, 0]), float(round(full[n].iloc[i], 1)), "filled in" if gone[i] else "observed") for n in shown for i in range(len(iris)) if pick[i]]
plot = {
    "title": "Sepal lengths, four in ten of them filled in",
    "description": f"Three scatter plots of sepal length over petal length of iris. Filled with the mean, the new points lie on a flat line: the standard deviation falls from {stat['nothing missing'][0]:.2f} to {stat['mean'][0]:.2f} and the correlation from {stat['nothing missing'][1]:.2f} to {stat['mean'][1]:.2f}. "
    f"Filled by regression they lie on the regression line, and the correlation rises to {stat['regression'][1]:.2f}. With noise added they scatter as the observed ones do, correlation {stat['regression + noise'][1]:.2f}.",
    "width": 480,
    "height": 250,
    "marginLeft": 52,
    "marginBottom": 44,
    "fx": {"label": None, "domain": shown},
    "x": {"label": "petal length (cm)", "ticks": 3, "nice": True, "labelAnchor": "center", "labelArrow": "none", "labelOffset": 38},
    "y": {"label": "sepal length (cm)", "grid": True, "ticks": 5, "nice": True, "labelAnchor": "center", "labelArrow": "none", "labelOffset": 44},
    "color": {"legend": True, "domain": ["observed", "filled in"]},
    "symbol": {"domain": ["observed", "filled in"]},
    "marks": [{"mark": "frame", "strokeOpacity": 0.2}, {
        "mark": "dot", "data": {"f": [r[0] for r in rows], "x": [r[1] for r in rows], "y": [r[2] for r in rows], "k": [r[3] for r in rows]},
        "fx": "f", "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 2.5,
    }],
    "table": {"columns": ["Filled with", "Standard deviation", "Correlation"], "rows": [[n, s, c] for n, (s, c) in stat.items()]},
}
