from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, learning_curve

X, y = load_digits(return_X_y=True)  # 1,797 labeled images, 8 by 8 pixels
sizes, train, validation = learning_curve(
    LogisticRegression(max_iter=300),
    X / 16,
    y,
    train_sizes=[45, 90, 180, 360, 720, 1430],
    cv=StratifiedKFold(5, shuffle=True, random_state=0),
    shuffle=True,
    random_state=0,
)
for size, on_train, on_new in zip(sizes, train.mean(axis=1), validation.mean(axis=1)):
    print(f"{size:5} labels: training {on_train:.3f}, validation {on_new:.3f}")

# --- recorded
t, v = 100 * train.mean(axis=1), 100 * validation.mean(axis=1)
n = [f"{size:,}" for size in sizes]
values = {"first_doubling": (v[1] - v[0]) / 100, "last_doubling": (v[5] - v[4]) / 100}
plot = {
    "title": "Accuracy against the number of labels",
    "description": f"Two lines over the number of labeled digits, {n[0]} to {n[-1]}, each twice the one before. Accuracy on the training data falls from {t[0]:.0f} to {t[5]:.1f} %; "
    f"accuracy on new data rises from {v[0]:.1f} to {v[5]:.1f} %, steeply at first and slowly at the end.",
    "width": 340,
    "height": 230,
    "marginRight": 20,
    "marginBottom": 42,
    "x": {"label": "labeled images, doubling", "type": "point", "domain": n},
    "y": {"label": "accuracy, %", "grid": True, "domain": [72, 102], "ticks": [75, 80, 85, 90, 95, 100]},
    "marks": [
        {"mark": "lineY", "data": {"n": n, "a": t.tolist()}, "x": "n", "y": "a", "stroke": "var(--plot-2)", "strokeDasharray": "5 4", "strokeWidth": 2},
        {"mark": "lineY", "data": {"n": n, "a": v.tolist()}, "x": "n", "y": "a", "stroke": "var(--plot-1)", "strokeWidth": 2, "marker": "circle"},
        {"mark": "text", "data": {"n": [n[-1]], "a": [t[5]], "s": ["training"]}, "x": "n", "y": "a", "text": "s", "dx": 8, "dy": -11, "textAnchor": "end"},
        {"mark": "text", "data": {"n": [n[-1]], "a": [v[5]], "s": ["validation"]}, "x": "n", "y": "a", "text": "s", "dx": 8, "dy": 18, "textAnchor": "end"},
    ],
    "table": {"columns": ["Labels", "Training, %", "Validation, %"], "rows": [[k, float(a), float(b)] for k, a, b in zip(n, t, v)]},
}
