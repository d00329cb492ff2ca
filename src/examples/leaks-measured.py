import numpy as np
from sklearn.model_selection import GroupKFold, KFold, cross_val_score
from sklearn.neighbors import KNeighborsClassifier

rng = np.random.default_rng(0)
patient = np.repeat(np.arange(100), 8)  # 100 patients, 8 scans each
looks = rng.normal(size=(100, 10))[patient]  # scans of one patient look alike
scans = looks + rng.normal(scale=0.3, size=(800, 10))
ill = rng.permutation(np.tile([0, 1], 50))[patient]  # but nothing in a scan tells who is ill

model = KNeighborsClassifier(1)
by_row = cross_val_score(model, scans, ill, cv=KFold(5, shuffle=True, random_state=0))
by_patient = cross_val_score(model, scans, ill, cv=GroupKFold(5), groups=patient)
print(f"rows split at random: {by_row.mean():.2f}")
print(f"split by patient:     {by_patient.mean():.2f}")

# --- recorded
from sklearn.datasets import load_breast_cancer
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, TimeSeriesSplit
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

REPEATS = 8


def score(model, X, y, cv, groups=None):
    return cross_val_score(model, X, y, cv=cv, groups=groups).mean()


def selection(rng):
    """Features chosen on all rows of noise, or in each fold."""
    X, y, select = rng.normal(size=(100, 1000)), rng.permutation(np.tile([0, 1], 50)), SelectKBest(k=20)
    return score(LogisticRegression(), select.fit_transform(X, y), y, 5), score(make_pipeline(select, LogisticRegression()), X, y, 5)


def group(rng):
    """Scans of one patient on both sides, or patients kept whole."""
    X = rng.normal(size=(100, 10))[patient] + rng.normal(scale=0.3, size=(800, 10))
    y = rng.permutation(np.tile([0, 1], 50))[patient]
    return score(model, X, y, shuffled), score(model, X, y, GroupKFold(5), patient)


def duplicates(rng):
    """Noise rows, half of them once more, or each once."""
    X, y = rng.normal(size=(200, 5)), rng.permutation(np.tile([0, 1], 100))
    rows = rng.permutation(np.concatenate([np.arange(200), np.arange(100)]))
    return score(model, X[rows], y[rows], shuffled), score(model, X, y, shuffled)


def target(rng):
    """With a column that is filled in after the event, or without."""
    X = rng.normal(size=(300, 3))
    y = (X[:, 0] + rng.normal(scale=2, size=300) > 0).astype(int)
    later = np.where(y == 1, rng.poisson(4, 300), rng.poisson(0.2, 300))
    return score(LogisticRegression(), np.column_stack([X, later]), y, shuffled), score(LogisticRegression(), X, y, shuffled)


def time(rng):
    """Is a random walk above its mean of the last 100 days? Neighbouring days share the answer."""
    walk = np.cumsum(rng.normal(size=600))
    y = np.array([walk[i] > walk[max(0, i - 100) : i + 1].mean() for i in range(600)]).astype(int)
    day = np.arange(600).reshape(-1, 1)
    return score(model, day, y, shuffled), score(model, day, y, TimeSeriesSplit(5))


def scaling(rng):
    """Means and deviations of all rows of real data, or of the training folds."""
    X, y = load_breast_cancer(return_X_y=True)
    cv = StratifiedKFold(5, shuffle=True, random_state=int(rng.integers(1000)))
    return score(LogisticRegression(), StandardScaler().fit_transform(X), y, cv), score(make_pipeline(StandardScaler(), LogisticRegression()), X, y, cv)


names = {
    "group": group,
    "time": time,
    "target": target,
    "feature selection": selection,
    "duplicates": duplicates,
    "scaling": scaling,
}
leaky, honest = {}, {}
for name, measure in names.items():
    shuffled = KFold(5, shuffle=True, random_state=1)
    scores = [measure(np.random.default_rng(seed)) for seed in range(REPEATS)]
    leaky[name], honest[name] = (float(np.mean(column)) for column in zip(*scores))
order = list(names)
values = {"by_row": by_row.mean(), "by_patient": by_patient.mean(), "repeats": REPEATS}
for name in order:
    key = name.split()[0]
    values |= {f"{key}_leaky": leaky[name], f"{key}_honest": honest[name]}
values["scaling_difference"] = abs(leaky["scaling"] - honest["scaling"])
plot = {
    "title": "What six leaks add to the accuracy",
    "description": "One row for each kind of leak, with two marks: the accuracy an honest split gives and the one the leak pretends. "
    + "; ".join(f"{n}: {honest[n]:.2f} honest, {leaky[n]:.2f} with the leak" for n in order)
    + ".",
    "height": 240,
    "marginLeft": 110,
    "marginRight": 20,
    "x": {"label": "accuracy, mean of 5 folds", "domain": [0.4, 1.0], "grid": True},
    "y": {"label": None, "domain": order},
    "color": {"legend": True},
    "marks": [
        {"mark": "link", "data": {"a": [honest[n] for n in order], "b": [leaky[n] for n in order], "n": order}, "x1": "a", "x2": "b", "y1": "n", "y2": "n", "strokeWidth": 1.5, "strokeOpacity": 0.5},
        {
            "mark": "dot",
            "data": {"v": [honest[n] for n in order] + [leaky[n] for n in order], "n": order * 2, "k": ["honest"] * len(order) + ["with the leak"] * len(order)},
            "x": "v", "y": "n", "stroke": "k", "symbol": "k", "r": 5,
        },
    ],
    "table": {"columns": ["Leak", "Honest", "With the leak"], "rows": [[n, honest[n], leaky[n]] for n in order]},
}
