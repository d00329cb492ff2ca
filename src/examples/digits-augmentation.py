import numpy as np
from scipy.ndimage import shift
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

X, X_new, y, y_new = train_test_split(*load_digits(return_X_y=True), test_size=600, random_state=0)
steps = [(0, 1), (0, -1), (1, 0), (-1, 0)]  # one pixel right, left, down, up


def move(X, by):
    return shift(X.reshape(-1, 8, 8), (0, *by), order=0).reshape(-1, 64)


plain = SVC().fit(X, y)
augmented = SVC().fit(np.concatenate([X] + [move(X, by) for by in steps]), np.tile(y, 5))
moved = np.concatenate([move(X_new[i::4], steps[i]) for i in range(4)])
y_moved = np.concatenate([y_new[i::4] for i in range(4)])
for name, model in (("plain", plain), ("augmented", augmented)):
    print(f"{name:9} as they are {model.score(X_new, y_new):.3f}, moved by a pixel {model.score(moved, y_moved):.3f}")

# --- recorded
from scipy.ndimage import rotate

upside = SVC().fit(np.concatenate([X, X.reshape(-1, 8, 8)[:, ::-1].reshape(-1, 64)]), np.tile(y, 2))
values = {
    "plain": plain.score(X_new, y_new), "plain_moved": plain.score(moved, y_moved),
    "augmented": augmented.score(X_new, y_new), "augmented_moved": augmented.score(moved, y_moved),
    "flipped": upside.score(X_new, y_new), "train": len(X), "train_augmented": 5 * len(X),
}
digits = load_digits()
six = digits.images[digits.target == 6][0]
shown = {
    "as scanned": six, "shifted": shift(six, (0, 1), order=0), "turned 12°": rotate(six, 12, reshape=False, order=1), "turned 180°": six[::-1, ::-1],
}
d = {"x": [], "y": [], "k": [], "v": []}
for name, image in shown.items():
    ink = np.clip(np.round(image / 5.5), 0, 3).astype(int)
    for r, c in zip(*np.nonzero(ink)):
        for key, value in zip(d, (int(c), int(r), name, int(ink[r, c]))):
            d[key].append(value)
plot = {
    "title": "One digit, augmented",
    "description": "A handwritten 6 in 8 by 8 pixels: as scanned, moved right by one pixel, turned by 12 degrees, and turned by 180 degrees, where it reads as a 9.",
    "width": 340, "height": 116, "marginLeft": 6, "marginRight": 6, "marginTop": 26, "marginBottom": 6,
    "fx": {"domain": list(shown), "label": None, "padding": 0.08, "axis": "top"},
    "x": {"axis": None, "padding": 0, "domain": list(range(8))}, "y": {"axis": None, "padding": 0, "domain": list(range(8))},
    "opacity": {"range": [0.15, 0.9]},
    "marks": [
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "cell", "data": d, "x": "x", "y": "y", "fx": "k", "fill": "var(--plot-1)", "fillOpacity": "v", "inset": 0},
    ],
    "table": {
        "columns": ["Trained on", "Images", "New images as they are", "New images moved by a pixel"],
        "rows": [["original images", len(X), values["plain"], values["plain_moved"]], ["with shifted copies", 5 * len(X), values["augmented"], values["augmented_moved"]]],
    },
}
