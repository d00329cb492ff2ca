import statsmodels.api as sm
from statsmodels.tsa.stattools import acf, adfuller, kpss

co2 = sm.datasets.co2.load_pandas().data["co2"].resample("MS").mean().interpolate().loc["1970":]
series = {
    "as it is": co2,
    "first difference": co2.diff().dropna(),
    "seasonal difference": co2.diff(12).dropna(),
    "both": co2.diff(12).diff().dropna(),
}
for name, x in series.items():
    adf_p, kpss_p = adfuller(x)[1], kpss(x, nlags="auto")[1]
    r = acf(x, nlags=12)
    print(f"{name:20} ADF p = {adf_p:.1e}  KPSS p = {kpss_p:.3f}  autocorrelation at 1: {r[1]:5.2f}  at 12: {r[12]:5.2f}")

# --- recorded
import numpy as np
from statsmodels.tsa.stattools import pacf

values = {}
for key, x in zip(["raw", "first", "seasonal", "both"], series.values()):
    values |= {f"adf_{key}": float(adfuller(x)[1]), f"kpss_{key}": float(kpss(x, nlags="auto")[1]), f"r1_{key}": float(acf(x, nlags=12)[1]),
               f"r12_{key}": float(acf(x, nlags=12)[12])}
shown = {"as it is": co2, "first difference": series["first difference"], "both differences": series["both"]}
lags = 19
data, marks_of = {"lag": [], "r": [], "s": [], "f": []}, {}
for name, x in shown.items():
    for f, r in (("ACF", acf(x, nlags=lags - 1)), ("PACF", pacf(x, nlags=lags - 1, method="ywm"))):
        data["lag"] += list(range(1, lags))
        data["r"] += [float(v) for v in r[1:]]
        data["s"] += [name] * (lags - 1)
        data["f"] += [f] * (lags - 1)
        marks_of[(name, f)] = r
bound = 1.96 / np.sqrt(len(co2))
values["bound"] = float(bound)
plot = {
    "title": "Autocorrelation before and after differencing",
    "description": "Six small bar charts of correlation against lag 1 to 18 months: full and partial autocorrelation of carbon dioxide. As it is, the full "
    f"autocorrelation falls very slowly, {marks_of[('as it is', 'ACF')][1]:.2f} at lag 1 and {marks_of[('as it is', 'ACF')][18]:.2f} at 18. After a first difference "
    f"waves of 12 months remain, {marks_of[('first difference', 'ACF')][12]:.2f} at 12. After both differences little is left but a dip of "
    f"{marks_of[('both differences', 'ACF')][12]:.2f} at 12.",
    "width": 480,
    "height": 340,
    "marginLeft": 40,
    "marginRight": 100,
    "x": {"label": "lag, months", "ticks": [1, 6, 12, 18], "tickFormat": "d", "domain": [0, 19]},
    "y": {"label": "correlation", "domain": [-0.6, 1], "ticks": [-0.5, 0, 0.5, 1], "grid": True},
    "fy": {"label": None, "padding": 0.1, "domain": list(shown)},
    "fx": {"label": None, "domain": ["ACF", "PACF"]},
    "marks": [
        {"mark": "ruleY", "data": {"y": [float(bound), -float(bound)]}, "y": "y", "stroke": "currentColor", "strokeDasharray": "3 3", "strokeOpacity": 0.7},
        {"mark": "ruleX", "data": data, "x": "lag", "y1": 0, "y2": "r", "fx": "f", "fy": "s", "stroke": "var(--plot-1)", "strokeWidth": 3},
        {"mark": "ruleY", "data": {"y": [0]}, "y": "y", "stroke": "currentColor"},
    ],
    "table": {
        "columns": ["Series", "Function", "Lag 1", "Lag 6", "Lag 12", "Lag 18"],
        "rows": [[n, f, *(float(r[k]) for k in (1, 6, 12, 18))] for (n, f), r in marks_of.items()],
    },
}
