import numpy as np
from sklearn.datasets import load_digits
from sklearn.decomposition import PCA
from sklearn.ensemble import IsolationForest, RandomForestClassifier
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import LocalOutlierFactor
from sklearn.svm import OneClassSVM

X, y = load_digits(return_X_y=True)
normal, known, new = X[(y <= 4)], X[y == 7], X[y == 9]  # 0 to 4 are normal; 7 is a known fault, 9 a new one
train, rest = normal[::2], normal[1::2]

detectors = {
    "isolation forest": IsolationForest(random_state=0).fit(train).score_samples,
    "LOF": LocalOutlierFactor(novelty=True).fit(train).score_samples,
    "one-class SVM": OneClassSVM(nu=0.05).fit(train).score_samples,
}
pca = PCA(15).fit(train)  # a linear autoencoder: 64 numbers through 15 and back
detectors["reconstruction"] = lambda Z: -((Z - pca.inverse_transform(pca.transform(Z))) ** 2).sum(axis=1)
labelled = np.r_[train, known[:40]], np.r_[np.zeros(len(train)), np.ones(40)]
forest = RandomForestClassifier(100, random_state=0).fit(*labelled)
detectors["supervised"] = lambda Z: forest.predict_proba(Z)[:, 0]

for name, score in detectors.items():
    auc = [roc_auc_score(np.r_[np.zeros(len(rest)), np.ones(len(odd))], -score(np.vstack([rest, odd]))) for odd in (known[40:], new)]
    print(f"{name:16} AUC on the known fault {auc[0]:.3f}, on the new one {auc[1]:.3f}")

# --- recorded
values, rows = {}, []
for key, (name, score) in zip(["iforest", "lof", "svm", "recon", "supervised"], detectors.items()):
    a = [float(roc_auc_score(np.r_[np.zeros(len(rest)), np.ones(len(odd))], -score(np.vstack([rest, odd])))) for odd in (known[40:], new)]
    values |= {f"{key}_known": a[0], f"{key}_new": a[1]}
plot = None
