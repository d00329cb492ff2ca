import numpy as np
from scipy.ndimage import rotate, shift
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.svm import SVC

digits = load_digits()
images, new, y, y_new = train_test_split(digits.images, digits.target, test_size=600, stratify=digits.target, random_state=0)


def flat(stack):
    return np.reshape(stack, (len(stack), -1)) / 16


moved = [(0, 1), (0, -1), (1, 0), (-1, 0)]  # one pixel right, left, down, up
turned = [-12, 12]  # degrees
versions = [images] + [shift(images, (0, *by), order=0) for by in moved]
versions += [rotate(images, angle, axes=(1, 2), reshape=False, order=1) for angle in turned]

plain = SVC().fit(flat(images), y)
augmented = SVC().fit(flat(np.concatenate(versions)), np.tile(y, len(versions)))
shaky = np.array([shift(image, moved[i % 4], order=0) for i, image in enumerate(new)])
for name, model in (("plain", plain), ("augmented", augmented)):
    print(f"{name:9} as they are {model.score(flat(new), y_new):.3f}, moved by a pixel {model.score(flat(shaky), y_new):.3f}")

# --- recorded
flipped = SVC().fit(flat(np.concatenate([images, images[:, ::-1]])), np.tile(y, 2))
upside = flipped.score(flat(new), y_new)
values = {
    "plain": plain.score(flat(new), y_new), "plain_moved": plain.score(flat(shaky), y_new),
    "augmented": augmented.score(flat(new), y_new), "augmented_moved": augmented.score(flat(shaky), y_new),
    "flipped": upside, "train": len(images), "versions": len(versions), "train_augmented": len(images) * len(versions),
    "six_nine": float(np.mean(plain.predict(flat(new[:, ::-1, ::-1]))[y_new == 6] == 9)),
}
six = digits.images[digits.target == 6][0]
shown = {
    "original": six, "one pixel right": shift(six, (0, 1), order=0), "turned by 12°": rotate(six, 12, reshape=False, order=1), "turned by 180°": six[::-1, ::-1],
}
d = {"x": [], "y": [], "k": [], "v": []}
for name, image in shown.items():
    for r in range(8):
        for c in range(8):
            level = int(np.clip(round(image[r, c] / 4), 0, 4))
            if level:
                d["x"].append(c); d["y"].append(r); d["k"].append(name); d["v"].append(level)
plot = {
    "title": "One digit, augmented",
    "description": "The same handwritten 6 four times in 8 by 8 pixels: as scanned, moved right by one pixel, turned by 12 degrees, and turned by 180 degrees, where it reads as a 9.",
    "width": 480, "height": 160, "marginLeft": 6, "marginRight": 6, "marginTop": 26, "marginBottom": 6,
    "fx": {"domain": list(shown), "label": None, "padding": 0.08},
    "x": {"axis": None, "domain": list(range(8))}, "y": {"axis": None, "domain": list(range(8))},
    "opacity": {"range": [0.15, 0.9]},
    "marks": [
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "cell", "data": d, "x": "x", "y": "y", "fx": "k", "fill": "var(--plot-1)", "fillOpacity": "v", "inset": 0},
    ],
    "table": {
        "columns": ["Trained on", "Images", "New images as they are", "New images moved by a pixel"],
        "rows": [["original images", len(images), values["plain"], values["plain_moved"]], ["with shifts and turns", values["train_augmented"], values["augmented"], values["augmented_moved"]]],
    },
}
