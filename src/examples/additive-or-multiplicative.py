import numpy as np

rng = np.random.default_rng(0)
month = np.arange(96)
trend = 100 * 1.02**month  # grows by 2 % a month
season = 1 + 0.2 * np.sin(2 * np.pi * month / 12)
sales = trend * season * rng.lognormal(0, 0.03, month.size)

years = sales.reshape(8, 12)
swing = years.max(axis=1) - years.min(axis=1)
logs = np.log(years)
log_swing = logs.max(axis=1) - logs.min(axis=1)
print(f"swing within a year: first {swing[0]:.0f}, last {swing[-1]:.0f}, {swing[-1] / swing[0]:.1f} times as much")
print(f"swing of the logarithm: first {log_swing[0]:.2f}, last {log_swing[-1]:.2f}")

# --- recorded
values = {"swing_first": float(swing[0]), "swing_last": float(swing[-1]), "log_first": float(log_swing[0]), "log_last": float(log_swing[-1]),
          "ratio": float(swing[-1] / swing[0])}
