import numpy as np

rng = np.random.default_rng(0)
X, y, w = rng.normal(size=(256, 5)), rng.normal(size=256), rng.normal(size=5)

def gradient(X, y):
    return 2 * X.T @ (X @ w - y) / len(y)

shards = [gradient(X[rows], y[rows]) for rows in np.split(np.arange(256), 8)]
print("mean of 8 shard gradients equals that of the whole batch:", np.allclose(np.mean(shards, axis=0), gradient(X, y)))

instances, gpus, per_gpu, accumulation = 4, 8, 32, 2
batch = instances * gpus * per_gpu * accumulation
print(f"effective batch {batch:,}; {1_280_000 // batch} updates an epoch of 1,280,000 images; rate {0.1 * batch / 256:.1f}")

size = 100e6 * 4  # a hundred million gradients of 4 bytes
compute = 0.2  # seconds a step
for gbit in [10, 100, 400]:
    moved = 2 * (8 - 1) / 8 * size  # ring all-reduce among 8, bytes sent by each
    wait = moved / (gbit / 8 * 1e9)
    print(f"{gbit:3} Gbit/s: {moved / 1e6:.0f} MB, {wait * 1000:4.0f} ms; efficiency {compute / (compute + wait):.0%}")

print(f"training state of 7 billion weights: {7e9 * 16 / 1e9:.0f} GB, {7e9 * 16 / 8 / 1e9:.0f} GB each on 8 GPUs")

# --- recorded
def eff(n, gbit):
    return compute / (compute + 2 * (n - 1) / n * size / (gbit / 8 * 1e9))
values = {
    "batch": batch, "updates": 1_280_000 // batch, "rate": 0.1 * batch / 256, "moved_mb": 2 * 7 / 8 * size / 1e6,
    "wait_100": 2 * 7 / 8 * size / 12.5e9 * 1000, "eff_10": eff(8, 10), "eff_100": eff(8, 100), "eff_400": eff(8, 400), "state_gb": 112.0, "shard_gb": 14.0,
    "speed_10": 32 * eff(32, 10), "speed_400": 32 * eff(32, 400),
}
ns = [1, 2, 4, 8, 16, 24, 32]
series = [("ideal", None, "var(--plot-6)", "1 3"), ("400 Gbit/s", 400, "var(--plot-1)", None), ("100 Gbit/s", 100, "var(--plot-2)", "6 3"), ("10 Gbit/s", 10, "var(--plot-4)", "2 3")]
def speed(n, g):
    return float(n) if g is None else n * eff(n, g)
marks = []
for name, g, c, d in series:
    m = {"mark": "line", "data": {"x": ns, "y": [round(speed(n, g), 2) for n in ns]}, "x": "x", "y": "y", "stroke": c}
    if d:
        m["strokeDasharray"] = d
    marks.append(m)
marks.append({"mark": "text", "data": {"x": [32.5] * 4, "y": [speed(32, g) + (0.6 if g is None else -0.6 if g == 400 else 0) for _, g, _, _ in series], "t": [s[0] for s in series]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start"})
plot = {
    "title": "Speed-up with more GPUs, by network",
    "description": f"Speed-up over the number of GPUs for a model of 100 million weights that computes 0.2 s a step. With 32 GPUs the ideal is 32; a network of 400 Gbit/s reaches {speed(32, 400):.0f}, 100 Gbit/s {speed(32, 100):.0f}, 10 Gbit/s {speed(32, 10):.0f}.",
    "height": 250, "marginRight": 82, "x": {"label": "GPUs", "ticks": [1, 8, 16, 24, 32]}, "y": {"label": "times as fast", "grid": True, "ticks": [0, 8, 16, 24, 32]},
    "marks": marks,
    "table": {"columns": ["GPUs", *(s[0] for s in series)], "rows": [[n, *(round(speed(n, s[1]), 1) for s in series)] for n in ns]},
}
