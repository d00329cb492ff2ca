import numpy as np
import statsmodels.api as sm
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import LinearRegression
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import KFold, TimeSeriesSplit, cross_val_score

co2 = sm.datasets.co2.load_pandas().data["co2"].resample("MS").mean().interpolate()
X = np.column_stack([np.arange(len(co2)), co2.index.month])  # month number, month of the year
y = co2.to_numpy()

model = RandomForestRegressor(n_estimators=50, random_state=0)
found = []
for name, cv in {"shuffled": KFold(5, shuffle=True, random_state=0), "in order": TimeSeriesSplit(5)}.items():
    errors = -cross_val_score(model, X, y, cv=cv, scoring="neg_mean_absolute_error")
    print(f"{name:24} mean absolute error {errors.mean():.2f} ppm")
    found.append(float(errors.mean()))

naive, apart = [], []
for train, test in TimeSeriesSplit(5).split(X):
    last_year = np.resize(y[train][-12:], len(test))  # no model: the last year again and again
    naive.append(mean_absolute_error(y[test], last_year))
    trend = LinearRegression().fit(X[train, :1], y[train]).predict(X[:, :1])
    forest = model.fit(X[train], y[train] - trend[train])  # the forest learns what the line leaves
    apart.append(mean_absolute_error(y[test], trend[test] + forest.predict(X[test])))
print(f"in order, last year      mean absolute error {np.mean(naive):.2f} ppm")
print(f"in order, trend by line  mean absolute error {np.mean(apart):.2f} ppm")

# --- recorded
values = {"shuffled": found[0], "ordered": found[1],
          "naive": float(np.mean(naive)), "apart": float(np.mean(apart))}
