from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score, confusion_matrix, matthews_corrcoef
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer(as_frame=True)
X = data.data[["worst texture", "worst smoothness"]]  # two of thirty columns, so that there are errors to study
y = (data.target == 0).astype(int)  # malignant is the positive class
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, stratify=y, random_state=0)
model = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)
score = model.predict_proba(X_test)[:, 1]

said = model.predict(X_test)

(tn, fp), (fn, tp) = confusion_matrix(y_test, said)  # rows: actual 0, 1; columns: predicted 0, 1
print(f"TP {tp}   FN {fn}   FP {fp}   TN {tn}")
print(f"TPR {tp / (tp + fn):.3f}   FNR {fn / (tp + fn):.3f}   TNR {tn / (tn + fp):.3f}   FPR {fp / (tn + fp):.3f}")
print(f"accuracy {(tp + tn) / len(said):.3f}   balanced {balanced_accuracy_score(y_test, said):.3f}   MCC {matthews_corrcoef(y_test, said):.3f}")

# --- recorded
rare = y_test.map({1: 1, 0: 20})
all_benign = float(rare[y_test == 0].sum() / rare.sum())
values = {
    "tp": int(tp), "fn": int(fn), "fp": int(fp), "tn": int(tn), "rows": len(said), "positives": int(tp + fn), "negatives": int(tn + fp),
    "tpr": float(tp / (tp + fn)), "fnr": float(fn / (tp + fn)), "tnr": float(tn / (tn + fp)), "fpr": float(fp / (tn + fp)), "ppv": float(tp / (tp + fp)), "npv": float(tn / (tn + fn)),
    "accuracy": float((tp + tn) / len(said)), "right": int(tp + tn), "balanced": balanced_accuracy_score(y_test, said), "mcc": matthews_corrcoef(y_test, said),
    "majority": float((y_test == 0).mean()), "rare_majority": all_benign, "rare_accuracy": float((tp + 20 * tn) / (tp + fn + 20 * (tn + fp))),
    "rare_balanced": balanced_accuracy_score(y_test, said, sample_weight=rare), "rare_mcc": matthews_corrcoef(y_test, said, sample_weight=rare), "rare_precision": float(tp / (tp + 20 * fp)), "rare_fp": int(20 * fp), "rare_rows": int(rare.sum()), "rare_rate": float((tp + fn) / rare.sum()),
}
plot = None
