import numpy as np
from sklearn.preprocessing import MaxAbsScaler, MinMaxScaler, QuantileTransformer, RobustScaler, StandardScaler

rng = np.random.default_rng(7)
ordinary = np.sort(rng.normal(50, 12, 24)).round(1)  # minutes on a site
minutes = np.append(ordinary, 600).reshape(-1, 1)  # and one tab left open

scalers = [StandardScaler(), MinMaxScaler(), MaxAbsScaler(), RobustScaler(), QuantileTransformer(n_quantiles=25)]
print("                     lowest  median  highest ordinary  outlier")
for scaler in scalers:
    z = scaler.fit_transform(minutes).ravel()
    print(f"{type(scaler).__name__:20} {z[0]:6.2f}  {np.median(z):6.2f}  {z[-2]:16.2f}  {z[-1]:7.2f}")

# --- recorded
names = ["Standard", "Min-max", "Max-abs", "Robust", "Quantile"]
columns = [s.fit_transform(minutes).ravel() for s in scalers]
spread = {n: float(c[-2] - c[0]) for n, c in zip(names, columns)}
outlier = {n: float(c[-1]) for n, c in zip(names, columns)}
key = lambda n: n.lower().replace("-", "")
values = {f"{key(n)}_spread": spread[n] for n in names} | {f"{key(n)}_outlier": outlier[n] for n in names}
plot = {
    "title": "Five scalers on 24 ordinary values and one outlier",
    "description": f"One row of dots for each scaler. The 24 ordinary values fill {spread['Standard']:.2f} units under standard scaling, {spread['Min-max']:.2f} under min-max, "
    f"{spread['Max-abs']:.2f} under max-abs, {spread['Robust']:.2f} under robust and {spread['Quantile']:.2f} under the quantile transform. "
    f"The outlier lies at {outlier['Standard']:.1f}, 1, 1, {outlier['Robust']:.0f} and 1.",
    "width": 480, "height": 250, "marginLeft": 72, "marginBottom": 40,
    "x": {"label": "scaled value, logarithmic away from 0", "type": "symlog", "constant": 0.5, "domain": [-2.4, 46], "grid": True, "ticks": [-2, -1, 0, 1, 2, 5, 10, 30]},
    "y": {"label": None, "domain": names},
    "color": {"legend": True},
    "marks": [
        {"mark": "ruleX", "data": {"v": [0]}, "x": "v", "strokeOpacity": 0.5},
        {
            "mark": "dot",
            "data": {"v": [float(v) for c in columns for v in c], "s": [n for n in names for _ in minutes], "k": (["ordinary"] * 24 + ["outlier"]) * 5},
            "x": "v", "y": "s", "stroke": "k", "symbol": "k", "r": 4,
        },
    ],
    "table": {"columns": ["Scaler", "Lowest", "Median", "Highest ordinary", "Outlier"],
              "rows": [[n, float(c[0]), float(np.median(c)), float(c[-2]), float(c[-1])] for n, c in zip(names, columns)]},
}
