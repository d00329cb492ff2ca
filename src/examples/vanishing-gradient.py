import numpy as np

width, layers = 64, 10
x = np.random.default_rng(0).normal(size=(200, width))


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def gradients(activation, slope, scale):
    """Size of the loss's gradient at the weights of each layer, before any training."""
    rng, h, kept = np.random.default_rng(1), x, []
    for _ in range(layers):
        W = rng.normal(0, scale, (width, width))
        z = h @ W
        kept.append((h, W, z))
        h = activation(z)
    error = h - rng.normal(size=h.shape)  # squared error against a random target
    sizes = []
    for before, W, z in reversed(kept):
        error = error * slope(z)
        sizes.append(np.linalg.norm(before.T @ error / len(x)))
        error = error @ W.T
    return sizes[::-1]  # first layer first


he = np.sqrt(2 / width)
deep = {
    "sigmoid, Xavier": gradients(sigmoid, lambda z: sigmoid(z) * (1 - sigmoid(z)), np.sqrt(1 / width)),
    "ReLU, He": gradients(lambda z: np.maximum(0, z), lambda z: z > 0, he),
    "ReLU, 3 x He": gradients(lambda z: np.maximum(0, z), lambda z: z > 0, 3 * he),
}
for name, sizes in deep.items():
    print(f"{name:16} layer 10 {sizes[9]:9.2g}   layer 5 {sizes[4]:9.2g}   layer 1 {sizes[0]:9.2g}")

# --- recorded
s, r, e = deep.values()
values = {"sigmoid_1": s[0], "sigmoid_10": s[9], "sigmoid_ratio": s[9] / s[0], "sigmoid_step": (s[8] / s[0]) ** (1 / 8), "relu_1": r[0], "relu_10": r[9], "explode_1": e[0], "explode_factor": e[0] / r[0]}
names = {"sigmoid, Xavier": "sigmoid", "ReLU, He": "ReLU, He", "ReLU, 3 x He": "ReLU, 3 × He"}
order = list(names.values())
cols = {"l": [i for _ in deep for i in range(1, 11)], "g": [v for sizes in deep.values() for v in sizes], "k": [names[n] for n in deep for _ in range(10)]}
plot = {
    "title": "Gradient of each of ten layers before training",
    "description": f"Size of the gradient by layer, log scale. Sigmoid: {s[9]:.2g} in layer 10, falling by a factor of about {values['sigmoid_step']:.0f} a layer to {s[0]:.1g} in layer 1. "
    f"ReLU with He initialization: between {min(r):.2g} and {max(r):.2g} in all layers. ReLU with weights three times too large: about {min(e):.1g} to {max(e):.1g}.",
    "height": 270, "marginLeft": 52, "marginRight": 92, "marginBottom": 40,
    "x": {"label": "layer", "domain": [1, 10], "ticks": [1, 4, 7, 10], "tickFormat": "d"},
    "y": {"label": "norm of the gradient (log scale)", "type": "log", "ticks": [1e-6, 1e-3, 1, 1e3, 1e6, 1e9], "tickFormat": ".0e", "grid": True},
    "color": {"domain": order}, "symbol": {"domain": order},
    "marks": [
        {"mark": "line", "data": cols, "x": "l", "y": "g", "stroke": "k", "strokeWidth": 2},
        {"mark": "dot", "data": cols, "x": "l", "y": "g", "stroke": "k", "symbol": "k", "r": 3},
        {"mark": "text", "data": {"l": [10, 10, 10], "g": [s[9] / 6, r[9], e[9]], "t": order}, "x": "l", "y": "g", "text": "t", "textAnchor": "start", "dx": 8},
    ],
    "table": {"columns": ["Network", "Layer 1", "Layer 5", "Layer 10"], "rows": [[n, v[0], v[4], v[9]] for n, v in zip(order, deep.values())]},
}
