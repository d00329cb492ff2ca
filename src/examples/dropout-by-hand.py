import numpy as np

rng = np.random.default_rng(0)
h = np.array([0.2, 1.0, 0.0, 0.6, 0.4, 0.8])  # outputs of six neurons
rate = 0.5

for step in range(3):
    kept = rng.random(6) >= rate
    print(f"training step {step + 1}:", np.where(kept, h / (1 - rate), 0).round(2), f"sum {np.where(kept, h / (1 - rate), 0).sum():.1f}")
many = np.where(rng.random((100_000, 6)) >= rate, h / (1 - rate), 0)
print("mean of 100,000 steps:", many.mean(axis=0).round(2), f"sum {many.sum(axis=1).mean():.1f}")
print("prediction, all on    :", h, f"sum {h.sum():.1f}")

# --- recorded
values = {"sum": h.sum(), "mean_sum": many.sum(axis=1).mean()}
plot = None
