import warnings

import numpy as np
from statsmodels.datasets import co2
from statsmodels.tsa.holtwinters import ExponentialSmoothing
from statsmodels.tsa.statespace.sarimax import SARIMAX

warnings.filterwarnings("ignore")
series = co2.load_pandas().data["co2"].resample("MS").mean().interpolate()["1982":"2001"]
h, m = 24, 12  # two years ahead, season of twelve months

def forecast(past):
    last_year = past[-m:].to_numpy()
    rise = (past[-m:].mean() - past[-5 * m : -4 * m].mean()) / (4 * m)  # mean rise a month
    steps = np.arange(1, h + 1)
    ses = ExponentialSmoothing(past).fit().forecast(h)
    winters = ExponentialSmoothing(past, trend="add", seasonal="add", seasonal_periods=m).fit().forecast(h)
    sarima = SARIMAX(past, order=(0, 1, 1), seasonal_order=(0, 1, 1, m)).fit(disp=False).forecast(h)
    return {
        "naive": np.repeat(past.iloc[-1], h),
        "mean of 12 months": np.repeat(past[-m:].mean(), h),
        "seasonal naive": np.tile(last_year, 2),
        "seasonal naive with drift": np.tile(last_year, 2) + rise * m * np.ceil(steps / m),
        "simple exponential smoothing": ses.to_numpy(),
        "Holt-Winters": winters.to_numpy(),
        "SARIMA (0,1,1)(0,1,1)12": sarima.to_numpy(),
    }

scores = {}
for cut in [168, 192, 216]:  # three origins, each with the past only
    past, future = series[:cut], series[cut : cut + h].to_numpy()
    scale = np.abs(past.to_numpy()[m:] - past.to_numpy()[:-m]).mean()
    for name, values in forecast(past).items():
        scores.setdefault(name, []).append(np.abs(values[: len(future)] - future).mean() / scale)
for name, s in scores.items():
    print(f"{name:29} MASE {np.mean(s):.2f}")

# --- recorded
key = dict(zip(scores, ["naive", "average", "snaive", "drift", "ses", "winters", "sarima"]))
values = {f"mase_{key[n]}": float(np.mean(s)) for n, s in scores.items()} | {"scale": float(scale)}
past, future = series[:216], series[216:240]
f = forecast(past)
shown = series[192:240]
t = [round(d.year + (d.month - 1) / 12, 3) for d in shown.index]
ft = t[24:]
def line(ys, xs, c, dash=None, width=1.5):
    mk = {"mark": "line", "data": {"x": xs, "y": [round(float(v), 2) for v in ys]}, "x": "x", "y": "y", "stroke": c, "strokeWidth": width}
    return mk | ({"strokeDasharray": dash} if dash else {})
plot = {
    "title": "Two years ahead, CO₂ on Mauna Loa",
    "description": f"Monthly CO2 from 1998 to 2001. After 1999 three forecasts beside the truth: the naive one is a level line, the seasonal naive repeats 1999 and stays below, by {float(np.mean(future[-12:] - f['seasonal naive'][-12:])):.1f} ppm in the second year; SARIMA lies on the truth or a little above it.",
    "height": 270, "marginRight": 92,
    "x": {"label": "year", "tickFormat": "d", "ticks": [1998, 1999, 2000, 2001]}, "y": {"label": "CO₂ (ppm)", "grid": True, "domain": [364, 375.2]},
    "marks": [
        line(shown, t, "currentColor", None, 2.2),
        line(f["naive"], ft, "var(--plot-6)", "1 3"),
        line(f["seasonal naive"], ft, "var(--plot-2)", "6 3"),
        line(f["SARIMA (0,1,1)(0,1,1)12"], ft, "var(--plot-4)", "8 3 2 3"),
        {"mark": "text", "data": {"x": [1998.37, 2002.0, 2002.0, 2001.44], "y": [369.7, 367.3, 368.5, 374.6], "t": ["truth", "naive", "seasonal naive", "SARIMA"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start"},
    ],
    "table": {"columns": ["Month", "Truth", "Naive", "Seasonal naive", "Holt-Winters", "SARIMA"], "rows": [[future.index[i].strftime("%Y-%m"), *(round(float(v), 1) for v in (future.iloc[i], f["naive"][i], f["seasonal naive"][i], f["Holt-Winters"][i], f["SARIMA (0,1,1)(0,1,1)12"][i]))] for i in range(0, 24, 3)]},
}
last = [("truth", float(future.iloc[-1])), ("naive", float(f["naive"][-1])), ("seasonal naive", float(f["seasonal naive"][-1])), ("Holt-Winters", float(f["Holt-Winters"][-1])), ("SARIMA", float(f["SARIMA (0,1,1)(0,1,1)12"][-1]))]
values |= {f"end_{n.split()[0].lower().replace('-', '_')}": v for n, v in last}
