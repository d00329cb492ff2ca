import numpy as np
from sklearn.linear_model import HuberRegressor, LinearRegression

rng = np.random.default_rng(3)
x = np.arange(1, 16, dtype=float)
y = 10 + 2 * x + rng.normal(0, 2, 15)
bad_x, bad_y = np.append(x, 16), np.append(y, 4.2)  # 42 typed as 4.2

for name, model in {"least squares": LinearRegression(), "Huber": HuberRegressor()}.items():
    clean = model.fit(x[:, None], y).coef_[0]
    dirty = model.fit(bad_x[:, None], bad_y).coef_[0]
    print(f"{name:14} slope {clean:.2f} without, {dirty:.2f} with the bad point")
print(f"mean {y.mean():.1f} -> {bad_y.mean():.1f}   median {np.median(y):.1f} -> {np.median(bad_y):.1f}")
print(f"correlation {np.corrcoef(x, y)[0, 1]:.2f} -> {np.corrcoef(bad_x, bad_y)[0, 1]:.2f}")

# --- recorded
ols, hub, good = LinearRegression().fit(bad_x[:, None], bad_y), HuberRegressor().fit(bad_x[:, None], bad_y), LinearRegression().fit(x[:, None], y)
values = {
    "slope_clean": float(good.coef_[0]), "slope_dirty": float(ols.coef_[0]), "slope_huber": float(hub.coef_[0]),
    "corr_clean": float(np.corrcoef(x, y)[0, 1]), "corr_dirty": float(np.corrcoef(bad_x, bad_y)[0, 1]),
    "mean_clean": float(y.mean()), "mean_dirty": float(bad_y.mean()), "median_clean": float(np.median(y)), "median_dirty": float(np.median(bad_y)),
}
plot = None
