from sklearn.datasets import make_classification
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, average_precision_score, matthews_corrcoef, precision_score, recall_score, roc_auc_score
from sklearn.model_selection import train_test_split

X, y = make_classification(n_samples=20000, n_features=8, n_informative=5, weights=[0.99], class_sep=1.0, flip_y=0.002, random_state=4)
X_train, X_test, y_train, y_test = train_test_split(X, y, stratify=y, test_size=0.5, random_state=0)
print(f"{y_test.sum()} positives among {len(y_test)} test rows")

for model in [DummyClassifier(strategy="most_frequent"), LogisticRegression()]:
    model.fit(X_train, y_train)
    said, score = model.predict(X_test), model.predict_proba(X_test)[:, 1]
    print(type(model).__name__)
    print(f"  accuracy {accuracy_score(y_test, said):.3f}   recall {recall_score(y_test, said):.3f}   precision {precision_score(y_test, said, zero_division=0):.3f}")
    print(f"  MCC {matthews_corrcoef(y_test, said):.3f}   ROC AUC {roc_auc_score(y_test, score):.3f}   average precision {average_precision_score(y_test, score):.3f}")

# --- recorded
dummy = DummyClassifier(strategy="most_frequent").fit(X_train, y_train)
values = {
    "positives": int(y_test.sum()), "rows": len(y_test), "dummy_accuracy": float(accuracy_score(y_test, dummy.predict(X_test))), "accuracy": float(accuracy_score(y_test, said)),
    "recall": float(recall_score(y_test, said)), "precision": float(precision_score(y_test, said)), "mcc": float(matthews_corrcoef(y_test, said)),
    "roc": float(roc_auc_score(y_test, score)), "ap": float(average_precision_score(y_test, score)), "rate": float(y_test.mean()),
    "found": int(said[y_test == 1].sum()),
}
plot = None
