import numpy as np
from sklearn.cluster import KMeans
from sklearn.datasets import load_digits
from sklearn.neighbors import KNeighborsClassifier
from sklearn.semi_supervised import LabelSpreading

X, digit = load_digits(return_X_y=True)
rng = np.random.default_rng(0)
known = rng.choice(len(X), 60, replace=False)  # 60 labels for 1,797 images
labels = np.full(len(X), -1)  # -1: no label
labels[known] = digit[known]
hidden = labels == -1

supervised = KNeighborsClassifier(1).fit(X[known], digit[known])
semi = LabelSpreading(kernel="knn", n_neighbors=7).fit(X, labels)
groups = KMeans(10, n_init=5, random_state=0).fit_predict(X)  # sees no labels at all

print(f"supervised, 60 labels           {np.mean(supervised.predict(X[hidden]) == digit[hidden]):.3f}")
print(f"semi-supervised, 60 and the rest {np.mean(semi.transduction_[hidden] == digit[hidden]):.3f}")
print("unsupervised: sizes of ten groups", np.bincount(groups))

# --- recorded
purity = sum(np.bincount(digit[groups == g]).max() for g in range(10)) / len(X)
values = {"labels": 60, "rows": len(X), "supervised": float(np.mean(supervised.predict(X[hidden]) == digit[hidden])),
          "semi": float(np.mean(semi.transduction_[hidden] == digit[hidden])), "purity": float(purity)}
plot = None
