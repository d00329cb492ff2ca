import numpy as np

width, steps = 32, 50
rng = np.random.default_rng(0)
Q = np.linalg.qr(rng.normal(size=(width, width)))[0]  # a rotation: it changes no length
inputs = rng.normal(0, 0.1, (steps, width))


def reach(scale):
    """How much the last state of a tanh network depends on the state k steps before it."""
    W, h, slopes = scale * Q, np.zeros(width), []
    for x in inputs:
        h = np.tanh(h @ W + x)
        slopes.append(1 - h**2)
    J, norms = np.eye(width), []
    for slope in reversed(slopes):
        J = (W * slope) @ J  # one step farther back
        norms.append(np.linalg.norm(J, 2))
    return np.array(norms)


for scale in (0.8, 1.0, 1.2):
    n = reach(scale)
    print(f"weights x {scale}: 1 step {n[0]:.2g}, 10 steps {n[9]:.2g}, 50 steps {n[49]:.2g}")
forget = 1 / (1 + np.exp(-4))  # an LSTM that has learned to remember
print(f"LSTM, forget gate {forget:.3f}: 10 steps {forget**10:.2g}, 50 steps {forget**50:.2g}")

# --- recorded
runs = {"0.8": reach(0.8), "1.0": reach(1.0), "1.2": reach(1.2)}
lstm = forget ** np.arange(1, 51)
values = {"small_10": runs["0.8"][9], "small_50": runs["0.8"][49], "one_50": runs["1.0"][49], "big_10": runs["1.2"][9], "big_50": runs["1.2"][49], "forget": forget, "lstm_10": lstm[9], "lstm_50": lstm[49]}
names = ["RNN, 1.2", "LSTM gate", "RNN, 1.0", "RNN, 0.8"]
series = [runs["1.2"], lstm, runs["1.0"], runs["0.8"]]
keep = [0, 4, 9, 14, 19, 24, 29, 34, 39, 44, 49]
cols = {"t": [i + 1 for _ in names for i in keep], "v": [float(s[i]) for s in series for i in keep], "k": [n for n in names for _ in keep]}
plot = {
    "title": "How far back the gradient reaches",
    "description": f"Dependence on the state some steps before, on a log scale, over 50 steps. Recurrent weights of scale 0.8: {values['small_10']:.2g} after 10 steps, {values['small_50']:.1g} after 50. Scale 1.0: {values['one_50']:.2g} after 50. "
    f"Scale 1.2: {values['big_10']:.2g} after 10, {values['big_50']:.2g} after 50. The memory of an LSTM with forget gate {forget:.3f} keeps {values['lstm_50']:.2g} after 50.",
    "height": 270, "marginLeft": 48, "marginRight": 78, "marginBottom": 40,
    "x": {"label": "steps back", "ticks": [1, 10, 20, 30, 40, 50]},
    "y": {"label": "size of the derivative (log scale)", "type": "log", "tickFormat": ".0e", "grid": True, "domain": [1e-6, 1e2], "ticks": [1e-6, 1e-4, 1e-2, 1, 1e2]},
    "color": {"domain": names}, "symbol": {"domain": names},
    "marks": [
        {"mark": "line", "data": cols, "x": "t", "y": "v", "stroke": "k", "strokeWidth": 2},
        {"mark": "dot", "data": cols, "x": "t", "y": "v", "stroke": "k", "symbol": "k", "r": 3},
        {"mark": "text", "data": {"t": [50] * 4, "v": [float(s[49]) for s in series], "n": names}, "x": "t", "y": "v", "text": "n", "textAnchor": "start", "dx": 8},
    ],
    "table": {"columns": ["Network", "1 step", "10 steps", "50 steps"], "rows": [[n, float(s[0]), float(s[9]), float(s[49])] for n, s in zip(names, series)]},
}
