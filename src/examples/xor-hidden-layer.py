import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([0, 1, 1, 0])  # true when the two differ

print("logistic regression", LogisticRegression().fit(X, y).score(X, y))
for activation in ("identity", "relu"):
    net = MLPClassifier((8,), activation=activation, solver="lbfgs", random_state=0).fit(X, y)
    print(f"8 hidden neurons, {activation:8}", net.score(X, y))

# Two ReLU neurons are enough: weights by hand
hidden = np.maximum(0, X @ [[1, 1], [1, 1]] + [0, -1])
print("hidden", hidden.tolist(), "output", (hidden @ [1, -2]).tolist())

# --- recorded
scores = {
    "logistic": LogisticRegression().fit(X, y).score(X, y),
    "identity": MLPClassifier((8,), activation="identity", solver="lbfgs", random_state=0).fit(X, y).score(X, y),
    "relu": MLPClassifier((8,), activation="relu", solver="lbfgs", random_state=0).fit(X, y).score(X, y),
}
lines = np.stack(np.meshgrid(np.linspace(-2, 2, 41), np.linspace(-2, 2, 41), np.linspace(-3, 3, 61)), axis=-1).reshape(-1, 3)
best = int(((lines[:, :2] @ X.T + lines[:, 2:] > 0) == y).sum(axis=1).max())
values = {**scores, "best_line": best}
panels = ["inputs", "after the hidden layer"]
px = [*X[:, 0].tolist(), 0, 1, 2]
py = [*X[:, 1].tolist(), 0, 0, 1]
plot = {
    "title": "XOR before and after a hidden layer",
    "description": "Left: the four inputs at the corners of a square, equal corners one class, unequal corners the other; no straight line parts them. "
    "Right: after two ReLU neurons the two unequal inputs fall on one point, (1, 0), the others on (0, 0) and (2, 1), and a straight line parts the classes.",
    "width": 480, "height": 230, "marginLeft": 34, "marginRight": 12, "marginTop": 28, "marginBottom": 36,
    "fx": {"label": None, "domain": panels, "padding": 0.12},
    "x": {"label": "first", "domain": [-0.4, 2.6], "ticks": [0, 1, 2], "tickFormat": "d"}, "y": {"label": "second", "domain": [-0.4, 1.6], "ticks": [0, 1], "tickFormat": "d"},
    "symbol": {"domain": ["equal: 0", "different: 1"]}, "color": {"domain": ["equal: 0", "different: 1"], "legend": True},
    "marks": [
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "link", "data": {"a": [-0.3], "b": [-0.4], "c": [2.6], "d": [1.05], "k": [panels[1]]}, "x1": "a", "y1": "b", "x2": "c", "y2": "d", "fx": "k", "strokeWidth": 2, "strokeDasharray": "5 3"},
        {"mark": "dot", "data": {"x": px, "y": py, "k": [panels[0]] * 4 + [panels[1]] * 3, "s": ["equal: 0", "different: 1", "different: 1", "equal: 0", "equal: 0", "different: 1", "equal: 0"]}, "x": "x", "y": "y", "fx": "k", "stroke": "s", "symbol": "s", "r": 7, "strokeWidth": 2},
        {"mark": "text", "data": {"x": px, "y": [v + (-0.22 if i == 5 else 0.2) for i, v in enumerate(py)], "k": [panels[0]] * 4 + [panels[1]] * 3, "t": ["0, 0", "0, 1", "1, 0", "1, 1", "0, 0", "both: 1, 0", "2, 1"]}, "x": "x", "y": "y", "fx": "k", "text": "t"},
    ],
    "table": {"columns": ["Input", "XOR", "First neuron", "Second neuron", "First − 2 · second"], "rows": [[f"{a}, {b}", int(t), int(h[0]), int(h[1]), int(h[0] - 2 * h[1])] for (a, b), t, h in zip(X.tolist(), y, hidden)]},
}
# The dashed line must part the three points.
side = [(px[i] + 0.3) * 1.45 / 2.9 - 0.4 - py[i] > 0 for i in (4, 5, 6)]
assert side == [False, True, False], side
