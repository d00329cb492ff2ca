from sklearn.datasets import load_digits, load_wine
from sklearn.decomposition import PCA
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.model_selection import cross_val_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = load_wine(return_X_y=True)
knn = KNeighborsClassifier()
for n in (1, 2):
    for reducer in (PCA(n), LinearDiscriminantAnalysis(n_components=n)):
        model = make_pipeline(StandardScaler(), reducer, knn)
        print(f"wine, {n} by {type(reducer).__name__:27} {cross_val_score(model, X, y, cv=5).mean():.3f}")

X, y = load_digits(return_X_y=True)  # 64 pixels each
for n in (2, 8, 16, 32, 64):
    model = make_pipeline(PCA(n, svd_solver="full"), knn)
    print(f"digits, {n:2} components: {cross_val_score(model, X, y, cv=3).mean():.3f}")

# --- recorded
W, w = load_wine(return_X_y=True)
one = lambda r: cross_val_score(make_pipeline(StandardScaler(), r, knn), W, w, cv=5).mean()
d = {n: cross_val_score(make_pipeline(PCA(n, svd_solver="full"), knn), X, y, cv=3).mean() for n in (2, 8, 16, 32, 64)}
values = {"pca_one": one(PCA(1)), "lda_one": one(LinearDiscriminantAnalysis(n_components=1)), "pca_two": one(PCA(2)), "lda_two": one(LinearDiscriminantAnalysis(n_components=2)), "digits_2": d[2], "digits_8": d[8], "digits_16": d[16], "digits_64": d[64],
          "share_16": PCA(16, svd_solver="full").fit(X).explained_variance_ratio_.sum()}
