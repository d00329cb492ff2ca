import numpy as np
from sklearn.feature_selection import SelectKBest
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

rng = np.random.default_rng(0)
X = rng.normal(size=(100, 2000))  # pure noise: no feature knows anything about y
y = np.tile([0, 1], 50)

chosen = SelectKBest(k=20).fit_transform(X, y)  # wrong: has seen all the rows
leaky = cross_val_score(LogisticRegression(), chosen, y, cv=5)

pipeline = make_pipeline(SelectKBest(k=20), LogisticRegression())  # right: chosen anew in each fold
honest = cross_val_score(pipeline, X, y, cv=5)

print(f"selected before the split: {leaky.mean():.2f}")
print(f"selected inside the fold:  {honest.mean():.2f}")

# --- recorded
values = {"leaky": leaky.mean(), "honest": honest.mean()}
