import json, pickle, tempfile
from pathlib import Path

import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression


def train(root):  # what the image does when it is started as "train"; root is /opt/ml
    try:
        hyper = json.loads((root / "input/config/hyperparameters.json").read_text())
        host = json.loads((root / "input/config/resourceconfig.json").read_text())["current_host"]
        data = np.vstack([np.loadtxt(f, delimiter=",") for f in sorted((root / "input/data/train").glob("*.csv"))])
        model = LogisticRegression(C=float(hyper["C"]), max_iter=int(hyper["max_iter"])).fit(data[:, 1:], data[:, 0])
        print(f"{host}: {len(data)} rows; train_accuracy={model.score(data[:, 1:], data[:, 0]):.3f};")
        (root / "model/model.pkl").write_bytes(pickle.dumps(model))
        return 0
    except Exception as problem:
        (root / "output/failure").write_text(f"{type(problem).__name__}: {problem}")
        return 1


for hyper in ({"C": "0.1", "max_iter": "5000"}, {"C": "0.1"}):  # always texts; the second lacks one
    root = Path(tempfile.mkdtemp())
    for folder in ("input/config", "input/data/train", "model", "output"):
        (root / folder).mkdir(parents=True)
    (root / "input/config/hyperparameters.json").write_text(json.dumps(hyper))
    (root / "input/config/resourceconfig.json").write_text(json.dumps({"current_host": "algo-1", "hosts": ["algo-1"]}))
    X, y = load_breast_cancer(return_X_y=True)
    X = (X - X.mean(0)) / X.std(0)
    np.savetxt(root / "input/data/train/part-0.csv", np.column_stack([y, X]), delimiter=",")
    print("exit code", train(root), *sorted(str(f.relative_to(root)) for f in root.glob("[mo]*/*")))

# --- recorded
values = {"exit_bad": 1, "failure_length": len((root / "output/failure").read_text())}
