import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier

X, y = load_digits(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X / 16, y, test_size=0.3, stratify=y, random_state=0)
net = MLPClassifier((64,), max_iter=200, random_state=0).fit(X_train, y_train)
weights = [w.copy() for w in net.coefs_]

def score(changed):
    net.coefs_ = changed
    return net.score(X_test, y_test)

def quantize(w, bits):
    scale = np.abs(w).max() / (2 ** (bits - 1) - 1)  # one scale for the whole layer
    return np.round(w / scale) * scale

def prune(w, share):
    return np.where(np.abs(w) < np.quantile(np.abs(w), share), 0, w)  # the smallest weights go

print(f"32 bits: {score(weights):.3f}")
bits = {b: score([quantize(w, b) for w in weights]) for b in (8, 6, 4, 3, 2)}
cuts = {s: score([prune(w, s) for w in weights]) for s in (0.25, 0.5, 0.7, 0.8, 0.9)}
print("bits:   ", "  ".join(f"{b}: {a:.3f}" for b, a in bits.items()))
print("pruned: ", "  ".join(f"{s:.0%}: {a:.3f}" for s, a in cuts.items()))

# --- recorded
full = score(weights)
values = {"full": full, "bits_8": bits[8], "bits_4": bits[4], "bits_3": bits[3], "bits_2": bits[2], "cut_50": cuts[0.5], "cut_70": cuts[0.7], "cut_90": cuts[0.9]}
rows = [(32 / 32, full, "quantized")] + [(b / 32, a, "quantized") for b, a in bits.items()] + [(1.0, full, "pruned")] + [(1 - s, a, "pruned") for s, a in cuts.items()]
plot = {
    "title": "Accuracy against the size that is left",
    "description": f"Two lines from accuracy {full:.3f} at full size. Quantized to 8 bits, a quarter of the size, it stays at {bits[8]:.3f}; at 4 bits {bits[4]:.3f}, at 3 bits {bits[3]:.3f}, "
    f"at 2 bits it falls to {bits[2]:.3f}. Pruned by half it has {cuts[0.5]:.3f}, by 90 per cent {cuts[0.9]:.3f}.",
    "height": 280,
    "marginRight": 70,
    "marginBottom": 40,
    "x": {"label": "size left", "percent": True, "grid": True, "domain": [0, 100], "ticks": [0, 25, 50, 75, 100]},
    "y": {"label": "accuracy", "percent": True, "grid": True, "domain": [20, 100]},
    "marks": [
        {"mark": "line", "data": {"x": [r[0] for r in rows], "y": [r[1] for r in rows], "k": [r[2] for r in rows]}, "x": "x", "y": "y", "stroke": "k"},
        {"mark": "dot", "data": {"x": [r[0] for r in rows], "y": [r[1] for r in rows], "k": [r[2] for r in rows]}, "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 4},
    ],
    "color": {"legend": True},
    "table": {"columns": ["Way", "Size left", "Accuracy"], "rows": [[k, x, a] for x, a, k in rows]},
}
