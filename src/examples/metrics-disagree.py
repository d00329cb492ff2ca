from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score, log_loss, recall_score, roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

data = load_breast_cancer(as_frame=True)
X = data.data[["worst texture", "worst smoothness"]]
y = (data.target == 0).astype(int)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, stratify=y, random_state=0)

models = {
    "logistic": make_pipeline(StandardScaler(), LogisticRegression()),
    "balanced": make_pipeline(StandardScaler(), LogisticRegression(class_weight="balanced")),
    "naive Bayes": GaussianNB(),
    "tree": DecisionTreeClassifier(max_depth=3, random_state=0),
    "forest": RandomForestClassifier(100, random_state=0),
}
for name, model in models.items():
    score = model.fit(X_train, y_train).predict_proba(X_test)[:, 1]
    said = score >= 0.5
    print(f"{name:11} accuracy {accuracy_score(y_test, said):.3f}  recall {recall_score(y_test, said):.3f}  F1 {f1_score(y_test, said):.3f}  AUC {roc_auc_score(y_test, score):.3f}  log loss {log_loss(y_test, score):.3f}")

# --- recorded
values = {}
for name, model in models.items():
    score = model.predict_proba(X_test)[:, 1]
    said = score >= 0.5
    k = {"logistic": "lr", "balanced": "bal", "naive Bayes": "nb", "tree": "tree", "forest": "rf"}[name]
    values.update({f"{k}_acc": accuracy_score(y_test, said), f"{k}_rec": recall_score(y_test, said), f"{k}_f1": f1_score(y_test, said), f"{k}_auc": roc_auc_score(y_test, score), f"{k}_log": log_loss(y_test, score)})
plot = None
