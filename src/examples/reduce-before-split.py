import numpy as np
from sklearn.decomposition import PCA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 60))  # pure noise
y = rng.permutation([0, 1] * 100)  # labels that depend on nothing

for reducer in (PCA(5), LinearDiscriminantAnalysis(n_components=1)):
    model = LogisticRegression()
    before = reducer.fit_transform(X, y)  # wrong: fitted on all rows
    wrong = cross_val_score(model, before, y, cv=10).mean()
    right = cross_val_score(make_pipeline(reducer, model), X, y, cv=10).mean()
    print(f"{type(reducer).__name__:27} before the split {wrong:.2f}, inside the pipeline {right:.2f}")

# --- recorded
values = {"lda_wrong": wrong, "lda_right": right, "pca_wrong": cross_val_score(model, PCA(5).fit_transform(X), y, cv=10).mean(),
          "pca_right": cross_val_score(make_pipeline(PCA(5), model), X, y, cv=10).mean()}
