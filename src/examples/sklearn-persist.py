import tempfile
from pathlib import Path

import joblib
from sklearn.datasets import load_wine
from sklearn.ensemble import RandomForestClassifier

X, y = load_wine(return_X_y=True)
model = RandomForestClassifier(random_state=0).fit(X, y)

path = Path(tempfile.mkdtemp()) / "model.joblib"
joblib.dump(model, path)  # in a SageMaker AI training script: into SM_MODEL_DIR
loaded = joblib.load(path)  # runs code from the file: only files you trust
print("same predictions:", (loaded.predict_proba(X) == model.predict_proba(X)).all())

# --- recorded
values = {}
