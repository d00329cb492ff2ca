import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

X, y = load_digits(return_X_y=True)
X_train, X_val, y_train, y_val = train_test_split(X / 16, y, train_size=200, stratify=y, random_state=0)

def train(rate, epochs=60):
    net = MLPClassifier((64,), learning_rate_init=rate, random_state=0)
    for epoch in range(1, epochs + 1):
        net.partial_fit(X_train, y_train, classes=range(10))
        losses = [log_loss(t, net.predict_proba(x), labels=range(10)) for x, t in ((X_train, y_train), (X_val, y_val))]
        idle = np.mean(X_train @ net.coefs_[0] + net.intercepts_[0] <= 0, axis=0) == 1  # units that never fire
        yield epoch, *losses, idle.mean()

runs = {rate: list(train(rate)) for rate in (0.00001, 0.01, 1.0)}
for rate, log in runs.items():
    fired = {}
    for epoch, fit, val, idle in log:
        rules = {
            "loss not decreasing": epoch > 10 and fit > 0.98 * log[epoch - 11][1] and fit > 0.1,
            "overfit": val > 2 * fit + 0.05,
            "dead units": idle > 0.5,
        }
        fired |= {rule: epoch for rule, broken in rules.items() if broken and rule not in fired}
    print(f"rate {rate:<7g} train {fit:.2f}  validation {val:.2f}  {fired or 'no rule fired'}")

# --- recorded
names = {0.00001: "rate 0.00001", 0.01: "rate 0.01", 1.0: "rate 1"}
data = {"e": [], "l": [], "r": [], "k": []}
for r, log in runs.items():
    for e, fit, val, idle in log:
        if e % 4 == 0 or e == 1:
            for k, v in (("training", fit), ("validation", val)):
                data["e"].append(e), data["l"].append(round(float(min(v, 6)), 3)), data["r"].append(names[r]), data["k"].append(k)
values = {}
for r, key in ((0.00001, "slow"), (0.01, "good"), (1.0, "fast")):
    values |= {f"{key}_train": float(runs[r][-1][1]), f"{key}_val": float(runs[r][-1][2]), f"{key}_idle": float(runs[r][-1][3])}
val = [v for _, _, v, _ in runs[0.01]]
values |= {"best_epoch": int(np.argmin(val) + 1), "best_val": float(min(val))}
plot = {
    "title": "Three training runs and their losses",
    "description": "Three panels of training and validation loss over 60 epochs, cut off at 6. "
    + "; ".join(f"{names[r]}: training ends at {runs[r][-1][1]:.2f}, validation at {runs[r][-1][2]:.2f}" for r in runs) + ".",
    "width": 470,
    "height": 230,
    "x": {"label": "epoch", "ticks": [0, 30, 60], "domain": [0, 60]},
    "y": {"label": "log loss", "grid": True, "domain": [0, 6]},
    "fx": {"label": None, "domain": list(names.values()), "padding": 0.1},
    "color": {"legend": True, "domain": ["training", "validation"]},
    "marks": [
        {"mark": "line", "data": {k: [v for v, q in zip(data[k], data["k"]) if q == "training"] for k in data}, "x": "e", "y": "l", "fx": "r", "stroke": "k"},
        {"mark": "line", "data": {k: [v for v, q in zip(data[k], data["k"]) if q == "validation"] for k in data}, "x": "e", "y": "l", "fx": "r", "stroke": "k", "strokeDasharray": "5 3", "strokeWidth": 2},
    ],
    "table": {"columns": ["Run", "Training loss", "Validation loss", "Idle units"], "rows": [[names[r], round(float(l[-1][1]), 2), round(float(l[-1][2]), 2), f"{l[-1][3]:.0%}"] for r, l in runs.items()]},
}
