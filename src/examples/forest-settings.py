from sklearn.datasets import load_digits
from sklearn.ensemble import ExtraTreesClassifier, RandomForestClassifier
from sklearn.model_selection import cross_val_score

X, y = load_digits(return_X_y=True)
X, y = X[:500], y[:500]  # 64 pixels, ten digits

scores = []

def report(name, model):
    score = cross_val_score(model, X, y, cv=3).mean()
    print(f"{name:34} {score:.3f}")
    scores.append(score)

report("10 trees", RandomForestClassifier(10, random_state=0))
report("60 trees", RandomForestClassifier(60, random_state=0))
report("60 trees, 1 feature a split", RandomForestClassifier(60, max_features=1, random_state=0))
report("60 trees, all features (bagging)", RandomForestClassifier(60, max_features=None, random_state=0))
report("60 trees, depth at most 4", RandomForestClassifier(60, max_depth=4, random_state=0))
report("60 extra trees", ExtraTreesClassifier(60, random_state=0))

# --- recorded
values = dict(zip(["ten", "forest", "single", "bagging", "shallow", "extra"], map(float, scores)))
plot = None
