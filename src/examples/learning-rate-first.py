import warnings

import numpy as np
from sklearn.datasets import load_digits
from sklearn.exceptions import ConvergenceWarning
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

warnings.simplefilter("ignore", ConvergenceWarning)
X, y = load_digits(return_X_y=True)
X_train, X_val, y_train, y_val = train_test_split(X[:900] / 16, y[:900], stratify=y[:900], random_state=0)

knobs = {
    "learning_rate_init": [0.0001, 0.001, 0.01, 0.1, 1.0],
    "hidden_layer_sizes": [8, 16, 32, 64, 128],
    "alpha": [1e-6, 1e-4, 1e-2, 1e-1, 1.0],
    "batch_size": [16, 32, 64, 128, 256],
}
scores = {}
for knob, tries in knobs.items():
    scores[knob] = []
    for value in tries:
        net = MLPClassifier(hidden_layer_sizes=(32,), max_iter=12, random_state=0).set_params(**{knob: value})
        scores[knob].append(net.fit(X_train, y_train).score(X_val, y_val))
    print(f"{knob:19} accuracy from {min(scores[knob]):.2f} to {max(scores[knob]):.2f}")

# --- recorded
values = {f"{k.split('_')[0]}_{n}": float(f(v)) for k, v in scores.items() for n, f in (("min", min), ("max", max))}
names = list(knobs)
plot = {
    "title": "Which knob moves a small network",
    "description": "Accuracy of a small network when one hyperparameter is varied over five values and the others stay. "
    + "; ".join(f"{k} from {min(v):.2f} to {max(v):.2f}" for k, v in scores.items()) + ".",
    "height": 190,
    "marginLeft": 132,
    "x": {"label": "validation accuracy", "grid": True, "domain": [0, 1]},
    "y": {"label": None, "domain": names},
    "marks": [
        {"mark": "link", "data": {"a": [round(min(v), 3) for v in scores.values()], "b": [round(max(v), 3) for v in scores.values()], "n": names}, "x1": "a", "x2": "b", "y": "n", "stroke": "var(--plot-1)", "strokeWidth": 8, "strokeOpacity": 0.25},
        {"mark": "dot", "data": {"x": [round(s, 3) for v in scores.values() for s in v], "n": [n for n in names for _ in range(5)]}, "x": "x", "y": "n", "stroke": "var(--plot-1)", "r": 3.5},
        {"mark": "text", "data": {"x": [round(scores["learning_rate_init"][i], 3) for i in (4, 1, 2)], "n": ["learning_rate_init"] * 3, "t": ["1", "0.001", "0.01, 0.1"]}, "x": "x", "y": "n", "text": "t", "dy": -13},
        {"mark": "text", "data": {"x": [round(scores["learning_rate_init"][0], 3)], "n": ["learning_rate_init"], "t": ["0.0001"]}, "x": "x", "y": "n", "text": "t", "dy": -13, "dx": 10},
    ],
    "table": {"columns": ["Hyperparameter", "Values", "Lowest accuracy", "Highest"], "rows": [[k, ", ".join(f"{t:g}" for t in knobs[k]), round(min(v), 3), round(max(v), 3)] for k, v in scores.items()]},
}
