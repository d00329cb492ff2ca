import numpy as np
from sklearn.datasets import load_diabetes, load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LinearRegression, RidgeCV
from sklearn.model_selection import KFold, StratifiedKFold, cross_validate
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures, StandardScaler
from sklearn.tree import DecisionTreeClassifier

found = []

def report(name, model, X, y, folds):
    scores = cross_validate(model, X, y, cv=folds, return_train_score=True)
    train, validation = scores["train_score"].mean(), scores["test_score"].mean()
    print(f"{name:36} training {train:5.2f}  validation {validation:5.2f}")
    found.append((train, validation))

X, y = load_digits(return_X_y=True)
folds = StratifiedKFold(5, shuffle=True, random_state=0)
report("tree of depth 3", DecisionTreeClassifier(max_depth=3, random_state=0), X, y, folds)
report("full tree", DecisionTreeClassifier(random_state=0), X, y, folds)
report("tree, leaves of 5 or more", DecisionTreeClassifier(min_samples_leaf=5, random_state=0), X, y, folds)
report("forest of 100 full trees", RandomForestClassifier(random_state=0), X, y, folds)

X, y = load_diabetes(return_X_y=True)  # scores below are R²
folds = KFold(5, shuffle=True, random_state=0)
cubic = make_pipeline(StandardScaler(), PolynomialFeatures(3, include_bias=False), StandardScaler())
report("10 columns, least squares", LinearRegression(), X, y, folds)
report("285 columns (cubic), least squares", make_pipeline(cubic, LinearRegression()), X, y, folds)
report("285 columns, ridge", make_pipeline(cubic, RidgeCV(np.logspace(0, 5, 11))), X, y, folds)

# --- recorded
values = {}
for k, (train, validation) in zip(["shallow", "full", "leaf", "forest", "linear", "cubic", "ridge"], found):
    values |= {f"{k}_train": float(train), f"{k}_valid": float(validation)}
plot = None
