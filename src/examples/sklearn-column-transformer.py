import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, train_test_split
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

rng = np.random.default_rng(0)
n = 2000
data = pd.DataFrame({"age": rng.normal(45, 12, n), "calls": rng.poisson(2, n).astype(float), "plan": rng.choice(["basic", "plus", "pro"], n)})
left = rng.random(n) < 1 / (1 + np.exp(2.5 - 0.8 * data["calls"] + (data["plan"] == "pro")))
data.loc[rng.random(n) < 0.1, "age"] = np.nan  # a tenth of the ages is missing

X_train, X_test, y_train, y_test = train_test_split(data, left, stratify=left, random_state=0)
prepare = ColumnTransformer([
    ("numbers", make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), ["age", "calls"]),
    ("categories", OneHotEncoder(handle_unknown="ignore"), ["plan"]),
])
model = Pipeline([("prepare", prepare), ("classify", LogisticRegression())])

search = GridSearchCV(model, {"classify__C": [0.01, 0.1, 1, 10]}, scoring="roc_auc", cv=5)
search.fit(X_train, y_train)  # fits imputer, scaler and encoder anew in each fold
print("columns made:", list(search.best_estimator_["prepare"].get_feature_names_out()))
print("best:", search.best_params_, f"AUC in validation {search.best_score_:.3f}")
print(f"AUC on the test set {search.score(X_test, y_test):.3f}")

# --- recorded
values = {"best_c": search.best_params_["classify__C"], "validation": search.best_score_, "test": search.score(X_test, y_test), "fits": 4 * 5 + 1, "columns": len(search.best_estimator_["prepare"].get_feature_names_out()), "held_out": len(X_test)}
