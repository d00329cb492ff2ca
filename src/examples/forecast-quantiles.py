import numpy as np
from statsmodels.datasets import co2
from statsmodels.tsa.holtwinters import ExponentialSmoothing

series = co2.load_pandas().data["co2"].resample("MS").mean().interpolate()["1980":"1997"]
horizon, quantiles = 12, (0.1, 0.5, 0.9)
train, actual = series[:-horizon], series[-horizon:].to_numpy()

fit = ExponentialSmoothing(train, trend="add", seasonal="add", seasonal_periods=12).fit()
np.random.seed(3)
paths = fit.simulate(horizon, repetitions=500).to_numpy()  # possible futures
q = {tau: np.quantile(paths, tau, axis=1) for tau in quantiles}


def wql(tau):
    error = actual - q[tau]
    return 2 * np.maximum(tau * error, (tau - 1) * error).sum() / np.abs(actual).sum()


naive = np.abs(np.diff(train)).mean()  # error of "as last month" in training
print("wQL", {tau: round(float(wql(tau)), 5) for tau in quantiles})
print("WAPE", round(float(np.abs(actual - q[0.5]).sum() / actual.sum()), 5))
print("MASE", round(float(np.abs(actual - q[0.5]).mean() / naive), 2))
print("inside p10 to p90:", int(((actual >= q[0.1]) & (actual <= q[0.9])).sum()), "of", horizon)

# --- recorded
inside = int(((actual >= q[0.1]) & (actual <= q[0.9])).sum())
mase = float(np.abs(actual - q[0.5]).mean() / naive)
values = {
    "wql50": float(wql(0.5)),
    "wape": float(np.abs(actual - q[0.5]).sum() / actual.sum()),
    "mase": mase,
    "inside": inside,
}
last = train[-24:]
before = list(range(-23, 1))
steps = list(range(1, horizon + 1))
band = {"t": steps, "lo": [round(float(v), 2) for v in q[0.1]], "hi": [round(float(v), 2) for v in q[0.9]]}
line = {"t": before + steps, "v": [round(float(v), 2) for v in last] + [round(float(v), 2) for v in actual]}
plot = {
    "title": "p10, p50 and p90 against what came",
    "description": f"Monthly carbon dioxide, 24 months of history and 12 of forecast. The true line runs inside the band from p10 to p90 in {inside} of 12 months; "
    f"the band grows wider with the distance.",
    "height": 250,
    "marginRight": 40,
    "marginBottom": 44,
    "x": {"label": "months from the start of the forecast", "ticks": [-24, -12, 0, 12]},
    "y": {"label": "ppm", "grid": True},
    "marks": [
        {"mark": "areaY", "data": band, "x": "t", "y1": "lo", "y2": "hi", "fill": "var(--plot-1)", "fillOpacity": 0.25},
        {"mark": "line", "data": {"t": steps, "v": [round(float(v), 2) for v in q[0.5]]}, "x": "t", "y": "v", "stroke": "var(--plot-1)", "strokeDasharray": "5 3", "strokeWidth": 2},
        {"mark": "line", "data": line, "x": "t", "y": "v", "stroke": "var(--plot-2)", "strokeWidth": 1.5},
        {"mark": "ruleX", "data": {"t": [0.5]}, "x": "t", "strokeDasharray": "3 3"},
        {"mark": "text", "data": {"t": [-6, 5], "v": [365.9, 368.1], "s": ["measured", "p50, dashed"]}, "x": "t", "y": "v", "text": "s"},
        {
            "mark": "text",
            "data": {"t": [12, 12], "v": [round(float(q[0.1][-1]), 2), round(float(q[0.9][-1]), 2)], "s": ["p10", "p90"]},
            "x": "t", "y": "v", "text": "s", "textAnchor": "start", "dx": 6,
        },
    ],
    "table": {
        "columns": ["Month", "p10", "p50", "p90", "true"],
        "rows": [[t, float(q[0.1][t - 1]), float(q[0.5][t - 1]), float(q[0.9][t - 1]), float(actual[t - 1])] for t in (1, 3, 6, 9, 12)],
    },
}
