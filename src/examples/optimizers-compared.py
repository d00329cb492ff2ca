import numpy as np

slope = np.array([1.0, 50.0])  # a valley: 50 times as steep one way as the other

def steps(optimizer, rate, target=1e-3, most=2000):
    w, m, v = np.array([4.0, 0.5]), np.zeros(2), np.zeros(2)
    for t in range(1, most + 1):
        g = slope * w
        if optimizer == "gradient descent":
            w = w - rate * g
        elif optimizer == "momentum 0.9":
            m = 0.9 * m - rate * g
            w = w + m
        elif optimizer == "AdaGrad":
            v = v + g**2
            w = w - rate * g / (np.sqrt(v) + 1e-8)
        elif optimizer == "RMSprop":
            v = 0.9 * v + 0.1 * g**2
            w = w - rate * g / (np.sqrt(v) + 1e-8)
        else:  # Adam
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
            w = w - rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
        if (slope * w**2).sum() / 2 < target:
            return t
        if np.abs(w).max() > 1e6:
            return most
    return most

names = ["gradient descent", "momentum 0.9", "AdaGrad", "RMSprop", "Adam"]
rates = np.geomspace(0.001, 3, 60)
needs = {name: [steps(name, rate) for rate in rates] for name in names}
for name, need in needs.items():
    print(f"{name:17} best rate {rates[np.argmin(need)]:.3f}: {min(need):4} steps; at 0.001: {need[0]}")

# --- recorded
key = dict(zip(names, ["sgd", "momentum", "adagrad", "rmsprop", "adam"]))
values = {f"{key[n]}_steps": int(min(needs[n])) for n in names} | {f"{key[n]}_rate": float(rates[int(np.argmin(needs[n]))]) for n in names}
values |= {f"{key[n]}_works": float(np.mean(np.array(needs[n]) < 500)) for n in names} | {"rates": len(rates)}
def path(optimizer, rate, n=20):
    w, m, v, out = np.array([4.0, 0.5]), np.zeros(2), np.zeros(2), [(4.0, 0.5)]
    for t in range(1, n + 1):
        g = slope * w
        if optimizer == "gradient descent":
            w = w - rate * g
        elif optimizer == "momentum 0.9":
            m = 0.9 * m - rate * g
            w = w + m
        else:
            m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g**2
            w = w - rate * (m / (1 - 0.9**t)) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
        out.append((round(float(w[0]), 3), round(float(w[1]), 3)))
    return out
shown = {"gradient descent": ("var(--plot-2)", "circle", None, 0.037), "momentum 0.9": ("var(--plot-1)", "square", "6 3", values["momentum_rate"]), "Adam": ("var(--plot-4)", "triangle", "2 2", values["adam_rate"])}
paths = {n: path(n, r) for n, (_, _, _, r) in shown.items()}
angle = np.linspace(0, 2 * np.pi, 37)
rings = [{"mark": "line", "data": {"x": [round(float(k * np.cos(a)), 2) if k * np.cos(a) >= -1.5 else None for a in angle], "y": [round(float(k * np.sin(a) / np.sqrt(50)), 3) for a in angle]}, "x": "x", "y": "y", "stroke": "currentColor", "strokeOpacity": 0.25} for k in (1, 2, 3, 4)]
lines = []
for n, (c, sym, d, r) in shown.items():
    xs, ys = [p[0] for p in paths[n]], [p[1] for p in paths[n]]
    m = {"mark": "line", "data": {"x": xs, "y": ys}, "x": "x", "y": "y", "stroke": c, "strokeWidth": 1.5}
    if d:
        m["strokeDasharray"] = d
    lines += [m]
kinds = list(shown)
lines.append({"mark": "dot", "data": {"x": [p[0] for n in kinds for p in paths[n][::2]], "y": [p[1] for n in kinds for p in paths[n][::2]], "k": [n for n in kinds for _ in paths[n][::2]]}, "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 2.5})
end = {n: paths[n][-1] for n in kinds}
def drop(n, at):
    return float((slope * np.array(paths[n][at]) ** 2).sum() / 2)
values |= {"sgd_x": end["gradient descent"][0], "bound": 2 / 50}
plot = {
    "title": "Twenty steps down a narrow valley",
    "description": f"Rings of equal loss, long from left to right and narrow up and down. All three paths start at the right, at (4, 0.5); the lowest point is (0, 0). Plain gradient descent jumps from wall to wall and has come to x = {end['gradient descent'][0]:.1f} after 20 steps; "
    f"momentum swings in wider bends and has come to x = {end['momentum 0.9'][0]:.1f}; Adam takes steps of equal length in both directions and has reached x = {end['Adam'][0]:.1f}.",
    "height": 250,
    "x": {"label": "first weight", "domain": [-1.5, 4.2], "ticks": 6}, "y": {"label": "second weight", "domain": [-0.6, 0.6], "ticks": 5},
    "color": {"legend": True, "domain": kinds, "range": ["var(--plot-2)", "var(--plot-1)", "var(--plot-4)"]},
    "symbol": {"domain": kinds, "range": ["circle", "square", "triangle"]},
    "marks": rings + lines,
    "table": {"columns": ["Optimizer", "Learning rate", "Loss at the start", "after 10 steps", "after 20"], "rows": [[n, round(shown[n][3], 4), drop(n, 0), round(drop(n, 10), 3), round(drop(n, 20), 3)] for n in kinds]},
}
