import numpy as np
import pandas as pd

rng = np.random.default_rng(3)
hours = pd.date_range("2026-09-07", periods=24 * 28, freq="h")  # four weeks from a Monday
workday = np.where(hours.dayofweek < 5, 1.0, 0.35)
load = 20 + 60 * workday * np.clip(np.sin((hours.hour - 6) / 12 * np.pi), 0, None) + rng.normal(0, 3, len(hours))
series = pd.Series(load, hours)
series.loc["2026-09-30 11:00":"2026-09-30 14:00"] = 35  # a Wednesday at noon: ordinary value, wrong hour
series.loc["2026-10-03 03:00"] = 62                     # a spike, early on a Saturday

past, now = series[:"2026-09-27"], series["2026-09-28":]
by_hour = past.groupby([past.index.dayofweek, past.index.hour])
key = [(t.dayofweek, t.hour) for t in now.index]
middle = by_hour.mean().loc[key].to_numpy()
spread = (past - by_hour.transform("mean")).std() * np.sqrt(3 / 2)  # three weeks, one mean taken off
outside = now[(now - middle).abs() > 4 * spread]
print(outside.round(0).to_string())
fixed = past.mean() + 3 * past.std()
print(f"above a fixed limit of mean + 3 sd = {fixed:.0f}:", int((now > fixed).sum()))

# --- recorded
values = {"outside": int(len(outside)), "fixed": float(fixed), "fixed_hits": int((now > fixed).sum()), "spread": float(spread), "width": float(4 * spread)}
t = np.arange(len(now))
days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
pick = [i for i in range(len(now)) if i % 2 == 0 or now.index[i] in outside.index]
o = [int(np.where(now.index == i)[0][0]) for i in outside.index]
plot = {
    "title": "A band for each hour of the week",
    "description": f"One week of hourly load, a peak at noon of each working day and low ones at the weekend, with a band of expected values learned from three weeks before. {len(outside)} hours lie outside: Wednesday around noon, far below, and a spike early on Saturday. A fixed limit at {fixed:.0f} would have caught {int((now > fixed).sum())}.",
    "width": 470, "height": 250, "marginBottom": 34,
    "x": {"label": None, "domain": [0, 168], "ticks": [12 + 24 * d for d in range(7)], "tickFormat": None}, "y": {"label": "load", "grid": True, "ticks": 5},
    "marks": [
        {"mark": "areaY", "data": {"t": [int(v) for v in t[::2]], "a": [round(float(v), 1) for v in (middle - 4 * spread)[::2]], "b": [round(float(v), 1) for v in (middle + 4 * spread)[::2]]}, "x": "t", "y1": "a", "y2": "b", "fill": "var(--plot-1)", "fillOpacity": 0.2},
        {"mark": "line", "data": {"t": pick, "v": [round(float(now.iloc[i]), 1) for i in pick]}, "x": "t", "y": "v", "stroke": "var(--plot-1)", "strokeWidth": 1.3},
        {"mark": "dot", "data": {"t": o, "v": [round(float(v), 1) for v in outside]}, "x": "t", "y": "v", "stroke": "var(--plot-2)", "symbol": "times", "strokeWidth": 2, "r": 4},
        {"mark": "ruleY", "data": {"y": [round(float(fixed), 1)]}, "y": "y", "stroke": "var(--plot-4)", "strokeDasharray": "4 3"},
        {"mark": "text", "data": {"t": [168], "v": [round(float(fixed), 1)], "k": ["fixed limit"]}, "x": "t", "y": "v", "text": "k", "textAnchor": "end", "dy": -8},
    ],
    "table": {"columns": ["Hour outside", "Value", "Expected"], "rows": [[f"{days[i.dayofweek]} {i.hour}:00", float(v), float(middle[j])] for (i, v), j in zip(outside.items(), o)]},
}
del plot["x"]["tickFormat"]
plot["x"] = {"label": None, "domain": [0, 168], "axis": None}
plot["marks"].append({"mark": "text", "data": {"t": [12 + 24 * d for d in range(7)], "v": [2] * 7, "k": days}, "x": "t", "y": "v", "text": "k"})
