from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import GaussianNB
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PowerTransformer, StandardScaler

X, y = load_breast_cancer(return_X_y=True)
models = [GaussianNB(), KNeighborsClassifier(), LogisticRegression(), RandomForestClassifier(30, random_state=0)]
table = {}
for model in models:
    table[type(model).__name__] = scores = [
        cross_val_score(make_pipeline(before, model), X, y, cv=5).mean() for before in (StandardScaler(), PowerTransformer())
    ]
    print(f"{type(model).__name__:24} scaled {scores[0]:.3f}   Yeo-Johnson {scores[1]:.3f}")

# --- recorded
names = ["bayes", "neighbours", "logistic", "forest"]
values = {f"{n}_{b}": float(s) for n, row in zip(names, table.values()) for b, s in zip(("scaled", "power"), row)}
