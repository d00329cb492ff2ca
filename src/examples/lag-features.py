import numpy as np
import pandas as pd
import statsmodels.api as sm

co2 = sm.datasets.co2.load_pandas().data["co2"].resample("MS").mean().interpolate()
t = pd.DataFrame({"y": co2})

t["lag_1"] = t["y"].shift(1)  # last month
t["lag_12"] = t["y"].shift(12)  # the same month a year ago
t["mean_3"] = t["y"].shift(1).rolling(3).mean()  # shift first, or the row sees its own target
t["month_sin"] = np.sin(2 * np.pi * t.index.month / 12)
t["month_cos"] = np.cos(2 * np.pi * t.index.month / 12)
t = t.dropna()  # the first year has no lag of twelve
print(t.head(3).round(2).to_string())

# --- recorded
values = {"rows_lost": int(len(co2) - len(t))}
