import numpy as np
from sklearn.datasets import load_wine

ash = load_wine(as_frame=True).frame["ash"].to_numpy()  # 178 wines

q1, median, q3 = np.percentile(ash, [25, 50, 75])
iqr = q3 - q1
low_fence, high_fence = q1 - 1.5 * iqr, q3 + 1.5 * iqr
inside = ash[(ash >= low_fence) & (ash <= high_fence)]
outliers = ash[(ash < low_fence) | (ash > high_fence)]

print(f"quartiles  {q1:.2f}  {median:.2f}  {q3:.2f}   IQR {iqr:.3f}")
print(f"fences     {low_fence:.3f} and {high_fence:.3f}: never drawn")
print(f"whiskers   {inside.min():.2f} and {inside.max():.2f}: real values")
print("outliers  ", sorted(outliers.tolist()))

# --- recorded
lo, hi = inside.min(), inside.max()
values = {
    "q1": q1, "median": median, "q3": q3, "iqr": iqr, "low_fence": low_fence, "high_fence": high_fence,
    "low_whisker": lo, "high_whisker": hi, "outliers": len(outliers), "n": len(ash),
    "lowest": ash.min(), "highest": ash.max(),
}
out = sorted(outliers.tolist())
MID, H = 0, 0.32
plot = {
    "title": "Anatomy of a box plot",
    "description": f"A box plot of the ash content of {len(ash)} wines. The box runs from the first quartile, {q1:.2f}, to the third, {q3:.2f}, "
    f"with the median at {median:.2f}. The whiskers end at the last values inside the fences, {lo:.2f} and {hi:.2f}. "
    f"The fences stand at {low_fence:.2f} and {high_fence:.2f}. {len(out)} values lie beyond them: {', '.join(f'{v:.2f}' for v in out)}. "
    "Below the box each value of the data is a tick.",
    "height": 264, "marginBottom": 46, "marginLeft": 16, "marginRight": 16, "marginTop": 24,
    "x": {"label": "ash", "labelOffset": 40, "domain": [1.2, 3.4]},
    "y": {"axis": None, "domain": [-1.35, 1.25]},
    "marks": [
        {"mark": "link", "data": {"v": [low_fence, high_fence], "a": [-0.6, -0.6], "b": [0.75, 0.75]}, "x1": "v", "x2": "v", "y1": "a", "y2": "b",
         "stroke": "var(--plot-2)", "strokeDasharray": "4 3"},
        {"mark": "link", "data": {"a": [lo, q3], "b": [q1, hi], "m": [MID, MID]}, "x1": "a", "x2": "b", "y1": "m", "y2": "m"},
        {"mark": "link", "data": {"v": [lo, hi], "a": [-0.16, -0.16], "b": [0.16, 0.16]}, "x1": "v", "x2": "v", "y1": "a", "y2": "b"},
        {"mark": "rect", "data": {"a": [q1], "b": [q3], "c": [-H], "d": [H]}, "x1": "a", "x2": "b", "y1": "c", "y2": "d",
         "fill": "var(--plot-1)", "fillOpacity": 0.25, "stroke": "var(--plot-1)"},
        {"mark": "link", "data": {"v": [median], "a": [-H], "b": [H]}, "x1": "v", "x2": "v", "y1": "a", "y2": "b", "stroke": "var(--plot-1)", "strokeWidth": 3},
        {"mark": "dot", "data": {"v": out, "m": [MID] * len(out)}, "x": "v", "y": "m", "stroke": "var(--plot-3)", "symbol": "diamond", "r": 4},
        {"mark": "tickX", "data": {"v": sorted(set(ash.tolist()))}, "x": "v", "y": None, "strokeOpacity": 0.5, "insetTop": 178, "insetBottom": 4},
        {"mark": "text", "data": {"x": [median], "t": ["median"], "y": [0.5]}, "x": "x", "y": "y", "text": "t"},
        {"mark": "text", "data": {"x": [q1], "t": ["Q1"], "y": [0.22]}, "x": "x", "y": "y", "text": "t", "textAnchor": "end", "dx": -5},
        {"mark": "text", "data": {"x": [q3], "t": ["Q3"], "y": [0.22]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 5},
        {"mark": "text", "data": {"x": [low_fence, high_fence], "t": ["Q1 − 1.5 IQR", "Q3 + 1.5 IQR"], "y": [0.95, 0.95]}, "x": "x", "y": "y", "text": "t"},
        {"mark": "text", "data": {"x": [lo], "t": ["whisker"], "y": [-0.34]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 5},
        {"mark": "text", "data": {"x": [hi], "t": ["whisker"], "y": [-0.34]}, "x": "x", "y": "y", "text": "t", "textAnchor": "end", "dx": -3},
        {"mark": "text", "data": {"x": [out[0], out[-1]], "t": ["outlier", "outliers"], "y": [0.3, 0.3]}, "x": "x", "y": "y", "text": "t"},
    ],
    "table": {
        "columns": ["Part", "Ash"],
        "rows": [["lower fence", low_fence], ["lower whisker", lo], ["first quartile", q1], ["median", median], ["third quartile", q3],
                 ["upper whisker", hi], ["upper fence", high_fence], *[["outlier", v] for v in out]],
    },
}
