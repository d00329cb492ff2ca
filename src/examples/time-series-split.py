import numpy as np
import statsmodels.api as sm
from sklearn.ensemble import RandomForestRegressor
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold, TimeSeriesSplit, cross_val_score

co2 = sm.datasets.co2.load_pandas().data["co2"].resample("MS").mean().interpolate()
X = np.column_stack([np.arange(len(co2)), co2.index.month])  # month number, month of the year

model = RandomForestRegressor(n_estimators=50, random_state=0)
for name, cv in {"shuffled": KFold(5, shuffle=True, random_state=0), "in order": TimeSeriesSplit(5)}.items():
    errors = -cross_val_score(model, X, co2, cv=cv, scoring="neg_mean_absolute_error")
    print(f"{name:9} mean absolute error {errors.mean():.2f} ppm")

print(f"naive, the value of a year ago: {mean_absolute_error(co2[12:], co2.shift(12)[12:]):.2f} ppm")

# --- recorded
score = lambda cv: float(-cross_val_score(model, X, co2, cv=cv, scoring="neg_mean_absolute_error").mean())
values = {"shuffled": score(KFold(5, shuffle=True, random_state=0)), "ordered": score(TimeSeriesSplit(5)),
          "naive": float(mean_absolute_error(co2[12:], co2.shift(12)[12:]))}
