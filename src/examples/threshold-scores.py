from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score, fbeta_score, precision_score, recall_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer(as_frame=True)
X = data.data[["worst texture", "worst smoothness"]]  # two of thirty columns, so that there are errors to study
y = (data.target == 0).astype(int)  # malignant is the positive class
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, stratify=y, random_state=0)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
score = model.predict_proba(X_test)[:, 1]

for threshold in [0.2, 0.5, 0.8]:
    said = (score >= threshold).astype(int)
    print(f"threshold {threshold}: alarms {said.sum():3}   precision {precision_score(y_test, said):.3f}   recall {recall_score(y_test, said):.3f}   F1 {f1_score(y_test, said):.3f}")

said = (score >= 0.5).astype(int)  # what model.predict does
print(f"at 0.5: F0.5 {fbeta_score(y_test, said, beta=0.5):.3f}   F2 {fbeta_score(y_test, said, beta=2):.3f}")

# --- recorded
import numpy as np
from sklearn.metrics import accuracy_score, confusion_matrix

def at(t):
    s = (score >= t).astype(int)
    tn, fp, fn, tp = (int(v) for v in confusion_matrix(y_test, s).ravel())
    return {"tn": tn, "fp": fp, "fn": fn, "tp": tp, "alarms": tp + fp, "precision": tp / (tp + fp), "recall": tp / (tp + fn), "f1": f1_score(y_test, s), "accuracy": accuracy_score(y_test, s)}

values = {f"{k}_{n}": v for n, t in (("20", 0.2), ("50", 0.5), ("80", 0.8), ("35", 0.35)) for k, v in at(t).items()}
values.update({
    "rows": len(y_test), "positives": int(y_test.sum()), "negatives": int((y_test == 0).sum()), "rate": float(y_test.mean()),
    "f05": fbeta_score(y_test, said, beta=0.5), "f2": fbeta_score(y_test, said, beta=2),
    "mean_50": (values["precision_50"] + values["recall_50"]) / 2,
    # How many scores fall in each of twenty bins, [0, 0.05) to [0.95, 1]: what the explorer moves its threshold over.
    "positive_bins": " ".join(str(v) for v in np.histogram(score[y_test == 1], bins=np.linspace(0, 1, 21))[0]),
    "negative_bins": " ".join(str(v) for v in np.histogram(score[y_test == 0], bins=np.linspace(0, 1, 21))[0]),
})
best = max(np.arange(1, 20) / 20, key=lambda t: at(t)["f1"])
values.update({"best_f1_at": float(best), "best_f1": float(at(best)["f1"]), "best_recall": float(at(best)["recall"]), "best_precision": float(at(best)["precision"])})
plot = None
