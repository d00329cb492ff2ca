import os, pickle, tempfile
from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import SGDClassifier

X, y = load_digits(return_X_y=True)
X = X / 16


def train(folder, epochs, interrupted_after=None):
    folder = Path(folder)
    saved = sorted(folder.glob("epoch-*.pkl"))  # 1. on every start: is there something to go on from?
    first, model = (0, SGDClassifier(loss="log_loss", random_state=0)) if not saved else pickle.loads(saved[-1].read_bytes())
    print(f"starts at epoch {first}", end=", ")
    for epoch in range(first, epochs):
        if epoch == interrupted_after:
            return print(f"interrupted in epoch {epoch}")
        order = np.random.default_rng(epoch).permutation(len(X))  # the seed depends on the epoch, not on the start
        model.partial_fit(X[order], y[order], classes=np.arange(10))
        part = folder / "writing.tmp"  # 2. write aside, then rename: no half files
        part.write_bytes(pickle.dumps((epoch + 1, model)))
        os.replace(part, folder / f"epoch-{epoch + 1:03}.pkl")
        for old in sorted(folder.glob("epoch-*.pkl"))[:-2]:  # 3. keep two
            old.unlink()
    print(f"ends with accuracy {model.score(X, y):.4f}")
    return model


spot, steady = tempfile.mkdtemp(), tempfile.mkdtemp()  # in a job: /opt/ml/checkpoints
train(spot, 12, interrupted_after=7)
resumed = train(spot, 12)
whole = train(steady, 12)
print("same weights:", np.array_equal(resumed.coef_, whole.coef_), "  left:", *sorted(os.listdir(spot)))

# --- recorded
values = {"epochs": 12}
