import numpy as np
from scipy.special import erf

activations = {
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "ReLU": lambda z: np.maximum(0, z),
    "leaky ReLU": lambda z: np.where(z > 0, z, 0.1 * z),
    "ELU": lambda z: np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1),
    "GELU": lambda z: z * (1 + erf(z / np.sqrt(2))) / 2,
}


def slope(f, z, h=1e-5):
    return (f(z + h) - f(z - h)) / (2 * h)


at = np.array([-4.0, -1.0, 1.0, 4.0])
for name, f in activations.items():
    print(f"{name:10} value", "  ".join(f"{v:6.3f}" for v in f(at)), "  slope", "  ".join(f"{v:6.3f}" for v in slope(f, at)))

# --- recorded
names = list(activations)
place = {n: (["A", "B", "C"][i % 3], ["1", "2"][i // 3]) for i, n in enumerate(["sigmoid", "tanh", "ReLU", "leaky ReLU", "ELU", "GELU"])}
d = {"z": [], "v": [], "c": [], "r": [], "k": []}
for n in names:
    kinked = n in ("ReLU", "leaky ReLU")
    for kind, f in (("value", activations[n]), ("slope", lambda z, n=n: slope(activations[n], z))):
        z = np.array([-4, -0.001, 0.001, 4]) if kinked else np.linspace(-4, 4, 25)
        for a, b in zip(z, f(z)):
            d["z"].append(round(float(a), 3)); d["v"].append(round(float(b), 3)); d["c"].append(place[n][0]); d["r"].append(place[n][1]); d["k"].append(kind)


def pick(kind):
    keep = [i for i, k in enumerate(d["k"]) if k == kind]
    return {c: [d[c][i] for i in keep] for c in ("z", "v", "c", "r")}


values = {
    "sigmoid_max": float(slope(activations["sigmoid"], np.array(0.0))), "sigmoid_4": float(slope(activations["sigmoid"], np.array(4.0))),
    "tanh_max": float(slope(activations["tanh"], np.array(0.0))), "tanh_4": float(slope(activations["tanh"], np.array(4.0))),
    "sigmoid_ten": 0.25**10, "gelu_min": float(activations["GELU"](np.linspace(-2, 0, 2001)).min()),
}
plot = {
    "title": "Six activations and their slopes",
    "description": f"Six small panels with z from -4 to 4. Sigmoid rises from 0 to 1, its slope is at most {values['sigmoid_max']:.2f}. Tanh rises from -1 to 1, its slope is 1 at zero and {values['tanh_4']:.3f} at 4. "
    "ReLU is zero below 0 and z above, its slope jumps from 0 to 1. Leaky ReLU keeps a slope of 0.1 below zero. ELU bends smoothly to -1. "
    f"GELU looks like a rounded ReLU that dips to {values['gelu_min']:.2f} before it rises.",
    "width": 480, "height": 330, "marginLeft": 30, "marginRight": 8, "marginTop": 14, "marginBottom": 34,
    "fx": {"axis": None, "domain": ["A", "B", "C"], "padding": 0.08}, "fy": {"axis": None, "domain": ["1", "2"], "padding": 0.14},
    "x": {"label": "z", "ticks": [-3, 0, 3], "tickFormat": "d"}, "y": {"label": None, "domain": [-1.3, 4.2], "ticks": [-1, 0, 1, 4], "tickFormat": "d"},
    "marks": [
        {"mark": "ruleY", "data": {"y": [0]}, "y": "y", "strokeOpacity": 0.4},
        {"mark": "line", "data": pick("slope"), "x": "z", "y": "v", "fx": "c", "fy": "r", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "4 3"},
        {"mark": "line", "data": pick("value"), "x": "z", "y": "v", "fx": "c", "fy": "r", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "text", "data": {"z": [-3.9] * 6, "v": [3.8] * 6, "t": names, "c": [place[n][0] for n in names], "r": [place[n][1] for n in names]}, "x": "z", "y": "v", "fx": "c", "fy": "r", "text": "t", "textAnchor": "start", "fontWeight": "bold"},
    ],
    "table": {"columns": ["Activation", "Value at -4", "-1", "1", "4", "Slope at -4", "0 (from above)", "4"], "rows": [[n, *[float(activations[n](np.array(z))) for z in (-4.0, -1.0, 1.0, 4.0)], *[round(float(slope(activations[n], np.array(z))), 4) for z in (-4.0, 0.0001, 4.0)]] for n in names]},
}
