import statsmodels.api as sm
from statsmodels.tsa.seasonal import STL, seasonal_decompose

co2 = sm.datasets.co2.load_pandas().data["co2"]  # weekly, with gaps
monthly = co2.resample("MS").mean().interpolate().loc["1980":]

stl = STL(monthly, period=12, robust=True).fit()
classic = seasonal_decompose(monthly, model="additive", period=12)

print(f"trend rises from {stl.trend.iloc[0]:.1f} to {stl.trend.iloc[-1]:.1f} ppm")
print(f"season swings by {stl.seasonal.max() - stl.seasonal.min():.1f} ppm")
print(f"remainder has standard deviation {stl.resid.std():.2f} ppm")
print(f"classic decomposition leaves {classic.trend.isna().sum()} months without a trend, STL {stl.trend.isna().sum()}")

strength = 1 - stl.resid.var() / (stl.seasonal + stl.resid).var()
print(f"strength of the season: {strength:.3f} of 1")

# --- recorded
values = {
    "trend_first": float(stl.trend.iloc[0]), "trend_last": float(stl.trend.iloc[-1]), "per_year": float((stl.trend.iloc[-1] - stl.trend.iloc[0]) / (len(stl.trend) - 1) * 12), "swing": float(stl.seasonal.max() - stl.seasonal.min()),
    "noise": float(stl.resid.std()), "lost": int(classic.trend.isna().sum()), "strength": float(strength),
    "peak_month": int(stl.seasonal.groupby(stl.seasonal.index.month).mean().idxmax()),
}
assert values["peak_month"] == 5
parts = {n: s["1997":] for n, s in {"data": monthly, "trend": stl.trend, "season": stl.seasonal, "remainder": stl.resid}.items()}
year = [round(t.year + (t.month - 1) / 12, 3) for t in parts["data"].index]
centre = {"data": parts["data"].mean(), "trend": parts["data"].mean(), "season": 0.0, "remainder": 0.0}
columns = {"x": year * 4, "v": [float(v - centre[n]) for n, s in parts.items() for v in s], "part": [n for n in parts for _ in year]}
plot = {
    "title": "Carbon dioxide at Mauna Loa taken apart by STL",
    "description": f"Four lines below each other on one scale, 1997 to 2001. The data climb in waves. The trend climbs smoothly "
    f"from {parts['trend'].iloc[0]:.0f} to {values['trend_last']:.0f} parts per million. The season is a regular wave of {values['swing']:.1f}, highest in May. "
    f"The remainder is a small jitter of {values['noise']:.2f}.",
    "width": 440,
    "height": 380,
    "marginLeft": 44,
    "marginRight": 74,
    "x": {"label": None, "tickFormat": "d", "ticks": 6},
    "y": {"label": "ppm from the mean", "grid": True, "ticks": [-5, 0, 5], "domain": [-8, 8]},
    "fy": {"label": None, "padding": 0.08, "domain": list(parts)},
    "marks": [{"mark": "line", "data": columns, "x": "x", "y": "v", "fy": "part", "z": "part", "stroke": "var(--plot-1)", "strokeWidth": 1.6}],
    "table": {
        "columns": ["Part", "Lowest, ppm", "Highest, ppm", "Standard deviation"],
        "rows": [[n, float(s.min()), float(s.max()), float(s.std())] for n, s in parts.items()],
    },
}
