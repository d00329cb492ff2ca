from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, confusion_matrix
from sklearn.model_selection import train_test_split

names = ["billing", "delivery", "fraud"]  # support tickets; fraud is rare
X, y = make_classification(n_samples=1000, n_features=6, n_informative=4, n_redundant=0, n_classes=3, weights=[0.6, 0.3, 0.1], class_sep=1.2, random_state=5)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.3, stratify=y, random_state=0)
model = LogisticRegression().fit(X_train, y_train)
said = model.predict(X_test)
print(confusion_matrix(y_test, said))  # rows: actual, columns: predicted
print(classification_report(y_test, said, target_names=names))

# --- recorded
from sklearn.metrics import f1_score, precision_score, recall_score, roc_auc_score, balanced_accuracy_score, matthews_corrcoef

C = confusion_matrix(y_test, said)
values = {f"c{i}{j}": int(C[i, j]) for i in range(3) for j in range(3)}
values.update({f"row{i}": int(C[i].sum()) for i in range(3)} | {f"col{i}": int(C[:, i].sum()) for i in range(3)})
for k, f in (("p", precision_score), ("r", recall_score), ("f", f1_score)):
    values.update({f"{k}{i}": float(v) for i, v in enumerate(f(y_test, said, average=None))})
    values.update({f"{k}_{a}": float(f(y_test, said, average=a)) for a in ("macro", "micro", "weighted")})
proba = model.predict_proba(X_test)
values.update({
    "total": int(C.sum()), "right": int(C.trace()), "accuracy": float(C.trace() / C.sum()), "balanced": float(balanced_accuracy_score(y_test, said)),
    "mcc": float(matthews_corrcoef(y_test, said)),
    "ovr_macro": roc_auc_score(y_test, proba, multi_class="ovr"), "ovr_weighted": roc_auc_score(y_test, proba, multi_class="ovr", average="weighted"), "ovo_macro": roc_auc_score(y_test, proba, multi_class="ovo"),
    "auc_fraud": roc_auc_score(y_test == 2, proba[:, 2]),
})
share = C / C.sum(axis=1, keepdims=True)
cells = [(names[j], names[i], str(C[i, j]), f"{share[i, j]:.0%}", float(share[i, j])) for i in range(3) for j in range(3)]
cols = {"x": [c[0] for c in cells], "y": [c[1] for c in cells], "n": [c[2] for c in cells], "s": [c[3] for c in cells], "v": [c[4] for c in cells]}
plot = {
    "title": "A confusion matrix of three classes",
    "description": f"Nine cells; rows are the actual class, columns the predicted one. On the diagonal {C[0, 0]} billing, {C[1, 1]} delivery and {C[2, 2]} fraud tickets are right. "
    f"Of {C[2].sum()} fraud tickets {C[2, 0]} were called billing and {C[2, 1]} delivery.",
    "height": 260, "marginLeft": 70, "marginTop": 40, "marginBottom": 12,
    "x": {"label": "predicted", "domain": names, "axis": "top", "tickSize": 0}, "y": {"label": "actual", "domain": names, "tickSize": 0},
    "opacity": {"range": [0.05, 0.6]},
    "marks": [
        {"mark": "cell", "data": cols, "x": "x", "y": "y", "fill": "var(--plot-1)", "fillOpacity": "v", "inset": 1},
        {"mark": "text", "data": cols, "x": "x", "y": "y", "text": "n", "fontSize": 18, "dy": -6},
        {"mark": "text", "data": cols, "x": "x", "y": "y", "text": "s", "dy": 14},
    ],
    "table": {"columns": ["Actual", *(f"Predicted {n}" for n in names)], "rows": [[names[i], *(int(v) for v in C[i])] for i in range(3)]},
}
