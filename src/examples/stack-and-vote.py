import numpy as np
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier, StackingClassifier, VotingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_digits(return_X_y=True)
X = X + np.random.default_rng(0).normal(0, 5, X.shape)  # blurred digits
X_train, X_test, y_train, y_test = train_test_split(X[:1000], y[:1000], test_size=0.5, random_state=0)
base = [
    ("logistic", make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=500))),
    ("neighbours", KNeighborsClassifier(7)),
    ("bayes", GaussianNB()),
    ("forest", RandomForestClassifier(40, random_state=0)),
]
models = dict(base) | {
    "hard vote": VotingClassifier(base),
    "soft vote": VotingClassifier(base, voting="soft"),
    "stacking": StackingClassifier(base, LogisticRegression(C=0.1, max_iter=500), cv=3),
}
right = {}
for name, model in models.items():
    right[name] = model.fit(X_train, y_train).predict(X_test) == y_test
    print(f"{name:11} {right[name].mean():.3f}")

# --- recorded
values = {n.replace(" ", "_"): float(r.mean()) for n, r in right.items()}
names = [n for n, _ in base]
errors = np.array([~right[n] for n in names])
corr = np.corrcoef(errors)
values |= {"corr_max": float(max(corr[i, j] for i in range(4) for j in range(i))), "corr_min": float(min(corr[i, j] for i in range(4) for j in range(i))), "all_wrong": float(errors.all(axis=0).mean()), "any_right": float((~errors).any(axis=0).mean())}
plot = None
