import numpy as np
from sklearn.preprocessing import MaxAbsScaler, MinMaxScaler, RobustScaler, StandardScaler

incomes = np.array([[24.0], [28], [31], [33], [36], [40], [45], [400]])  # thousands a year, the last one an outlier

scalers = [StandardScaler(), MinMaxScaler(), MaxAbsScaler(), RobustScaler()]
for scaler in scalers:
    scaled = scaler.fit_transform(incomes).ravel()
    print(f"{type(scaler).__name__:15}", "  ".join(f"{value:6.2f}" for value in scaled))

# --- recorded
names = [type(s).__name__ for s in scalers]
columns = [s.fit_transform(incomes).ravel() for s in scalers]
spread = {n: float(c[-2] - c[0]) for n, c in zip(names, columns)}
values = {"minmax_spread": spread["MinMaxScaler"], "robust_spread": spread["RobustScaler"]}
plot = {
    "title": "Seven ordinary incomes and one outlier, scaled",
    "description": "Rows of dots, one for each scaler. Min-max and max-abs press the seven ordinary values into "
    f"{spread['MinMaxScaler']:.2f} and {spread['MaxAbsScaler']:.2f} of their range; standard scaling gives them {spread['StandardScaler']:.2f}; "
    f"robust scaling keeps them {spread['RobustScaler']:.2f} apart and sends the outlier to {columns[3][-1]:.0f}.",
    "height": 220,
    "marginLeft": 110,
    "x": {"label": "scaled value", "type": "symlog", "grid": True, "ticks": [-1, 0, 1, 3, 10, 40]},
    "y": {"label": None},
    "marks": [
        {
            "mark": "dot",
            "data": {"v": [v for c in columns for v in c], "s": [n for n in names for _ in incomes], "k": (["ordinary"] * 7 + ["outlier"]) * 4},
            "x": "v", "y": "s", "stroke": "k", "symbol": "k", "r": 4,
        }
    ],
    "color": {"legend": True},
    "table": {"columns": ["Scaler", "Lowest", "Highest ordinary", "Outlier"], "rows": [[n, c[0], c[-2], c[-1]] for n, c in zip(names, columns)]},
}
