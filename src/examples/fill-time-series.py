import numpy as np
import pandas as pd
from statsmodels.datasets import co2

weekly = co2.load_pandas().data["co2"].interpolate()  # CO2 on Mauna Loa, ppm
truth = weekly["1994-01":"1995-06"]
gap = truth.index[24:44]
holed = truth.copy()
holed[gap] = np.nan

fills = {
    "mean": holed.fillna(holed.mean()),
    "forward fill": holed.ffill(),
    "interpolation": holed.interpolate(),
    "last year + growth": holed.fillna(weekly.shift(52) + (holed - weekly.shift(52)).mean()),
}
for name, filled in fills.items():
    error = np.sqrt(((filled - truth)[gap] ** 2).mean())
    print(f"{name:18} error {error:.2f} ppm")

# --- recorded
values = {n.replace(" + ", "_").replace(" ", "_"): float(np.sqrt(((f - truth)[gap] ** 2).mean())) for n, f in fills.items()}
values["weeks"] = len(gap)
day = [d.strftime("%Y-%m-%d") for d in truth.index]
num = list(range(len(truth)))
kinds = ["mean", "forward fill", "interpolation", "last year + growth"]
g = [i for i in num if truth.index[i] in set(gap)]
plot = {
    "title": "Twenty weeks of carbon dioxide, filled in four ways",
    "description": f"The measured curve falls through the gap and rises again. The mean is a flat line far from it (error {values['mean']:.1f} ppm), forward fill a flat line at the last value ({values['forward_fill']:.1f}), "
    f"interpolation a straight line across ({values['interpolation']:.1f}); last year's values, raised by a year's growth, follow the season ({values['last_year_growth']:.1f}).",
    "height": 260,
    "marginRight": 118,
    "x": {"label": "week", "domain": [14, 54]},
    "y": {"label": "CO₂ (ppm)", "grid": True},
    "marks": [
        {"mark": "line", "data": {"x": num[14:55], "y": [float(round(v, 2)) for v in truth[14:55]]}, "x": "x", "y": "y", "stroke": "currentColor", "strokeOpacity": 0.55},
        {"mark": "text", "data": {"x": [18], "y": [float(truth.iloc[18])], "t": ["measured"]}, "x": "x", "y": "y", "text": "t", "dy": 18},
        *[{"mark": "line", "data": {"x": g, "y": [float(round(fills[k].iloc[i], 2)) for i in g]}, "x": "x", "y": "y", "stroke": f"var(--plot-{j + 1})", "strokeWidth": 2, "strokeDasharray": dash}
          for j, (k, dash) in enumerate(zip(kinds, ["1 0", "6 3", "2 3", "8 3 2 3"]))],
        *[{"mark": "text", "data": {"x": [g[-1]], "y": [float(fills[k].iloc[g[-1]])], "t": [k]}, "x": "x", "y": "y", "text": "t", "dx": 8, "textAnchor": "start", "fill": f"var(--plot-{j + 1})"} for j, k in enumerate(kinds)],
    ],
    "table": {"columns": ["Filled with", "Error (ppm)"], "rows": [[k, values[k.replace(" + ", "_").replace(" ", "_")]] for k in kinds]},
}
