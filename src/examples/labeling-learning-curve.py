from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, learning_curve

X, y = load_digits(return_X_y=True)  # 1,797 labeled images, 8 by 8 pixels
sizes, train, validation = learning_curve(
    LogisticRegression(max_iter=300),
    X / 16,
    y,
    train_sizes=[50, 100, 200, 400, 800, 1400],
    cv=StratifiedKFold(5, shuffle=True, random_state=0),
    shuffle=True,
    random_state=0,
)
for size, on_train, on_new in zip(sizes, train.mean(axis=1), validation.mean(axis=1)):
    print(f"{size:5} labels: training {on_train:.3f}, validation {on_new:.3f}")

# --- recorded
t, v = train.mean(axis=1), validation.mean(axis=1)
values = {"at_50": v[0], "at_400": v[3], "at_800": v[4], "at_1400": v[5], "first_doubling": v[1] - v[0], "last_doubling": v[4] - v[3], "train_1400": t[5], "gap_50": t[0] - v[0], "gap_1400": t[5] - v[5]}
plot = {
    "title": "Accuracy against the number of labels",
    "description": f"Two lines over the number of labeled digits, 50 to 1400. Accuracy on the training data falls from {t[0]:.2f} to {t[5]:.3f}; "
    f"accuracy on new data rises from {v[0]:.2f} to {v[5]:.3f}, steeply at first and slowly at the end.",
    "height": 240,
    "marginRight": 78,
    "x": {"label": "labeled images", "type": "log", "ticks": [50, 100, 200, 400, 800, 1400], "tickFormat": "d"},
    "y": {"label": "accuracy", "grid": True, "domain": [0.75, 1.0]},
    "marks": [
        {"mark": "lineY", "data": {"n": sizes.tolist(), "a": t.tolist()}, "x": "n", "y": "a", "stroke": "var(--plot-2)", "strokeDasharray": "5 4", "strokeWidth": 2},
        {"mark": "lineY", "data": {"n": sizes.tolist(), "a": v.tolist()}, "x": "n", "y": "a", "stroke": "var(--plot-1)", "strokeWidth": 2, "marker": "circle"},
        {"mark": "text", "data": {"n": [1400], "a": [t[5]], "s": ["training"]}, "x": "n", "y": "a", "text": "s", "dx": 8, "textAnchor": "start"},
        {"mark": "text", "data": {"n": [1400], "a": [v[5]], "s": ["validation"]}, "x": "n", "y": "a", "text": "s", "dx": 8, "textAnchor": "start"},
    ],
    "table": {"columns": ["Labels", "Training", "Validation"], "rows": [[int(n), float(a), float(b)] for n, a, b in zip(sizes, t, v)]},
}
