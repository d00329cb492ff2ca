import numpy as np

width, layers = 256, 10
x = np.random.default_rng(0).normal(size=(500, width))  # standardized inputs


def spread(scale, activation):
    """Standard deviation of the outputs of each layer; weights drawn with this scale."""
    rng, h, found = np.random.default_rng(1), x, []
    for _ in range(layers):
        h = activation(h @ rng.normal(0, scale, (width, width)))
        found.append(h.std())
    return found


def relu(z):
    return np.maximum(0, z)


xavier, he = np.sqrt(2 / (width + width)), np.sqrt(2 / width)
for name, scale, f in [("tanh, 0.01", 0.01, np.tanh), ("tanh, Xavier", xavier, np.tanh), ("tanh, 1.0", 1.0, np.tanh), ("ReLU, Xavier", xavier, relu), ("ReLU, He", he, relu)]:
    s = spread(scale, f)
    print(f"{name:13} layer 1 {s[0]:8.2g}   layer 5 {s[4]:8.2g}   layer 10 {s[9]:8.2g}")

# --- recorded
runs = {"0.01": spread(0.01, relu), "Xavier": spread(xavier, relu), "He": spread(he, relu), "0.2": spread(0.2, relu)}
tanh_runs = {"small": spread(0.01, np.tanh), "xavier": spread(xavier, np.tanh), "large": spread(1.0, np.tanh)}
values = {
    "xavier": xavier, "he": he, "tanh_small_10": tanh_runs["small"][-1], "tanh_xavier_1": tanh_runs["xavier"][0], "tanh_xavier_10": tanh_runs["xavier"][-1], "tanh_large_10": tanh_runs["large"][-1],
    "relu_xavier_1": runs["Xavier"][0], "relu_xavier_10": runs["Xavier"][-1], "relu_he_1": runs["He"][0], "relu_he_10": runs["He"][-1], "relu_big_10": runs["0.2"][-1],
    "relu_ratio": (runs["Xavier"][-1] / runs["Xavier"][0]) ** (1 / 9),
}
order = ["0.2", "He", "Xavier", "0.01"]
plot = {
    "title": "Signal through ten ReLU layers, by scale of the first weights",
    "description": "Standard deviation of each layer's outputs on a log scale. With weights of scale 0.2 it grows to "
    f"{values['relu_big_10']:.0f} in layer 10; with He initialization it stays near {values['relu_he_10']:.2f}; with Xavier it halves every other layer to {values['relu_xavier_10']:.3f}; with 0.01 it falls below one millionth in layer 7.",
    "height": 270, "marginLeft": 50, "marginRight": 66, "marginBottom": 40,
    "x": {"label": "layer", "domain": [1, 10], "ticks": [1, 4, 7, 10], "tickFormat": "d"},
    "y": {"label": "standard deviation (log scale)", "type": "log", "domain": [1e-7, 1e4], "ticks": [1e-6, 1e-4, 1e-2, 1, 1e2, 1e4], "tickFormat": ".0e", "grid": True},
    "color": {"domain": order}, "symbol": {"domain": order},
    "marks": [
        {"mark": "line", "data": {"l": [i for k in order for i in range(1, 11) if runs[k][i - 1] > 1e-7], "s": [v for k in order for v in runs[k] if v > 1e-7], "k": [k for k in order for v in runs[k] if v > 1e-7]}, "x": "l", "y": "s", "stroke": "k", "strokeWidth": 2},
        {"mark": "dot", "data": {"l": [i for k in order for i in range(1, 11) if runs[k][i - 1] > 1e-7], "s": [v for k in order for v in runs[k] if v > 1e-7], "k": [k for k in order for v in runs[k] if v > 1e-7]}, "x": "l", "y": "s", "stroke": "k", "symbol": "k", "r": 3},
        {"mark": "text", "data": {"l": [10, 10, 10, 6], "s": [runs["0.2"][-1], runs["He"][-1], runs["Xavier"][-1], 5e-6], "t": order}, "x": "l", "y": "s", "text": "t", "textAnchor": "start", "dx": 8},
    ],
    "table": {"columns": ["Scale of the weights", "Layer 1", "Layer 5", "Layer 10"], "rows": [[k, runs[k][0], runs[k][4], runs[k][9]] for k in order]},
}
