from scipy import stats
from sklearn.datasets import load_breast_cancer

area = load_breast_cancer(as_frame=True).data["area error"]  # 569 tumors, skewed to the right

for name, x in {"all": area, "without the largest 1 %": area[area < area.quantile(0.99)]}.items():
    print(name)
    print(f"  mean {x.mean():5.1f}   median {x.median():5.1f}   trimmed mean {stats.trim_mean(x, 0.1):5.1f}")
    print(f"  std  {x.std():5.1f}   IQR    {stats.iqr(x):5.1f}   scaled MAD   {stats.median_abs_deviation(x, scale='normal'):5.1f}")
    print(f"  skew {stats.skew(x):5.1f}   excess kurtosis {stats.kurtosis(x):5.1f}")

# --- recorded
import numpy as np

cut = area[area < area.quantile(0.99)]
values = {
    "mean": area.mean(), "median": area.median(), "std": area.std(), "iqr": stats.iqr(area), "mad": stats.median_abs_deviation(area, scale="normal"), "skew": stats.skew(area),
    "mean_cut": cut.mean(), "median_cut": cut.median(), "std_cut": cut.std(), "iqr_cut": stats.iqr(cut), "dropped": len(area) - len(cut),
    "above_mean": float((area > area.mean()).mean()), "log_skew": stats.skew(np.log(area)),
    "trimmed": stats.trim_mean(area, 0.1),
}
edges = np.arange(0, 201, 10)
counts, _ = np.histogram(area, edges)
beyond = int((area > 200).sum())
values["beyond"] = beyond
marks = [("median", values["median"]), ("mean", values["mean"])]
plot = {
    "title": "A long tail pulls the mean away from the median",
    "description": f"Histogram of 569 values in bins of 10. Most lie between 10 and 40; the tail thins out to the right, and {beyond} values beyond 200 are not shown. The median is {values['median']:.1f}, the mean {values['mean']:.1f}.",
    "height": 220,
    "x": {"label": "area error"},
    "y": {"label": "tumors", "grid": True},
    "marks": [
        {"mark": "rectY", "data": {"a": edges[:-1].tolist(), "b": edges[1:].tolist(), "n": counts.tolist()}, "x1": "a", "x2": "b", "y": "n", "fill": "var(--plot-1)", "fillOpacity": 0.5, "inset": 0.5},
        {"mark": "ruleX", "data": {"v": [values["median"]]}, "x": "v", "strokeWidth": 2},
        {"mark": "ruleX", "data": {"v": [values["mean"]]}, "x": "v", "strokeWidth": 2, "strokeDasharray": "5 3"},
        {"mark": "text", "data": {"v": [values["mean"], values["mean"]], "n": [int(counts.max()), int(counts.max() * 0.88)], "t": [f"median {values['median']:.1f}, solid", f"mean {values['mean']:.1f}, dashed"]}, "x": "v", "y": "n", "text": "t", "dx": 8, "textAnchor": "start"},
    ],
    "table": {"columns": ["From", "To", "Tumors"], "rows": [[int(a), int(b), int(n)] for a, b, n in zip(edges[:-1], edges[1:], counts)]},
}
