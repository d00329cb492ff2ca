import numpy as np
from sklearn.datasets import load_digits
from sklearn.metrics import log_loss
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

X, y = load_digits(return_X_y=True)
X, X_val, y, y_val = train_test_split(X / 16, y, train_size=300, test_size=600, random_state=0, stratify=y)
y = np.where(np.random.default_rng(0).random(300) < 0.2, (y + 1) % 10, y)  # one label in five is wrong


def curves(hidden, epochs=60, **settings):
    """Loss on training and validation data after each epoch."""
    net, seen = MLPClassifier(hidden, random_state=0, batch_size=30, **settings), []
    for _ in range(epochs):
        net.partial_fit(X, y, classes=range(10))
        seen.append((log_loss(y, net.predict_proba(X)), log_loss(y_val, net.predict_proba(X_val))))
    return seen


runs = {
    "rate too small": curves((64,), solver="sgd", learning_rate_init=0.01, momentum=0),
    "rate too large": curves((64,), solver="sgd", learning_rate_init=1.5, momentum=0),
    "overfitting": curves((256,), alpha=0, learning_rate_init=0.005),
    "penalized": curves((256,), alpha=0.15, learning_rate_init=0.005),
}
for name, seen in runs.items():
    best = min(range(60), key=lambda i: seen[i][1])
    print(f"{name:15} last: train {seen[-1][0]:.2f}, validation {seen[-1][1]:.2f}   lowest validation {seen[best][1]:.2f} in epoch {best + 1}")

# --- recorded
over, pen = runs["overfitting"], runs["penalized"]
best = min(range(60), key=lambda i: over[i][1])
values = {
    "over_train": over[-1][0], "over_val": over[-1][1], "over_best": over[best][1], "over_epoch": best + 1,
    "pen_train": pen[-1][0], "pen_val": pen[-1][1], "slow_last": runs["rate too small"][-1][0], "large_last": runs["rate too large"][-1][0], "chance": float(np.log(10)),
}
panels = list(runs)
place = {panels[0]: ("A", "1"), panels[1]: ("B", "1"), panels[2]: ("A", "2"), panels[3]: ("B", "2")}
keep = [0, 1, 2, 3, 5, 7, 9, 12, 15, 19, 24, 29, 34, 39, 44, 49, 54, 59]


def line(which):
    return {
        "e": [i + 1 for p in panels for i in keep], "l": [round(min(runs[p][i][which], 3.2), 3) for p in panels for i in keep],
        "c": [place[p][0] for p in panels for _ in keep], "r": [place[p][1] for p in panels for _ in keep],
    }


plot = {
    "title": "Four training curves",
    "description": f"Loss over 60 epochs, training solid, validation dashed. Rate too small: both creep down together and end at {values['slow_last']:.2f}. Rate too large: both jump about and end at {values['large_last']:.2f}. "
    f"Overfitting: training falls to {values['over_train']:.2f}, validation is lowest in epoch {best + 1} with {values['over_best']:.2f} and rises to {values['over_val']:.2f}. Penalized: training ends at {values['pen_train']:.2f}, validation at {values['pen_val']:.2f} and stays there.",
    "width": 480, "height": 330, "marginLeft": 34, "marginRight": 8, "marginTop": 16, "marginBottom": 38,
    "fx": {"axis": None, "domain": ["A", "B"], "padding": 0.08}, "fy": {"axis": None, "domain": ["1", "2"], "padding": 0.14},
    "x": {"label": "epoch", "ticks": [1, 20, 40, 60]}, "y": {"label": "loss", "domain": [0, 3.2], "ticks": [0, 1, 2, 3], "tickFormat": "d", "grid": True},
    "marks": [
        {"mark": "line", "data": line(1), "x": "e", "y": "l", "fx": "c", "fy": "r", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "5 3"},
        {"mark": "line", "data": line(0), "x": "e", "y": "l", "fx": "c", "fy": "r", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "text", "data": {"e": [60] * 4, "l": [3.0] * 4, "t": panels, "c": [place[p][0] for p in panels], "r": [place[p][1] for p in panels]}, "x": "e", "y": "l", "fx": "c", "fy": "r", "text": "t", "textAnchor": "end", "fontWeight": "bold"},
    ],
    "table": {"columns": ["Run", "Training, last", "Validation, last", "Validation, lowest", "In epoch"], "rows": [[p, runs[p][-1][0], runs[p][-1][1], min(v for _, v in runs[p]), min(range(60), key=lambda i, p=p: runs[p][i][1]) + 1] for p in panels]},
}
