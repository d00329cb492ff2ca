import numpy as np
from scipy.stats import linregress

x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
quartet = {
    "I": (x, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]),
    "II": (x, [9.14, 8.14, 8.74, 8.77, 9.26, 8.10, 6.13, 3.10, 9.13, 7.26, 4.74]),
    "III": (x, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73]),
    "IV": ([8] * 7 + [19] + [8] * 3, [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.50, 5.56, 7.91, 6.89]),
}
print("       mean x  var x  mean y  var y   r     line")
for name, (a, b) in quartet.items():
    line = linregress(a, b)
    print(f"{name:>4} {np.mean(a):8.2f} {np.var(a, ddof=1):6.2f} {np.mean(b):7.2f} {np.var(b, ddof=1):6.2f}  {line.rvalue:.3f}  {line.intercept:.2f} + {line.slope:.3f} x")

# --- recorded
from scipy.stats import spearmanr

fits = {n: linregress(a, b) for n, (a, b) in quartet.items()}
values = {"r": fits["I"].rvalue, "slope": fits["I"].slope, "intercept": fits["I"].intercept}
values |= {f"spearman_{i}": spearmanr(*quartet[n]).correlation for i, n in enumerate(quartet, 1)}
place = {n: (c, r) for n, (c, r) in zip(quartet, [("a", "1"), ("b", "1"), ("a", "2"), ("b", "2")])}
rows = [(n, float(a), float(b)) for n, (xs, ys) in quartet.items() for a, b in zip(xs, ys)]
ends = [3.0, 20.0]
lines = [(n, *((fits[n].intercept + fits[n].slope * e) for e in ends)) for n in quartet]
plot = {
    "title": "Anscombe’s quartet: one set of statistics, four datasets",
    "description": f"Four scatter plots with the same fitted line, {fits['I'].intercept:.2f} + {fits['I'].slope:.3f} x, and r near {fits['I'].rvalue:.2f} in each. I is a cloud along the line. II is a smooth arch. III is a straight line with one point far above it. IV has all points at x = 8 but one at 19, which alone makes the slope.",
    "width": 460,
    "height": 380,
    "x": {"label": "x", "domain": [3, 20], "ticks": [5, 10, 15]},
    "y": {"label": "y", "domain": [2.5, 13.5], "ticks": [4, 8, 12], "grid": True},
    "fx": {"axis": None, "domain": ["a", "b"], "padding": 0.08},
    "fy": {"axis": None, "domain": ["1", "2"], "padding": 0.08},
    "marks": [
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "link", "data": {"x1": [ends[0]] * 4, "x2": [ends[1]] * 4, "y1": [l[1] for l in lines], "y2": [l[2] for l in lines], "c": [place[l[0]][0] for l in lines], "r": [place[l[0]][1] for l in lines]}, "x1": "x1", "x2": "x2", "y1": "y1", "y2": "y2", "fx": "c", "fy": "r", "stroke": "var(--plot-2)", "strokeWidth": 1.5},
        {"mark": "dot", "data": {"x": [r[1] for r in rows], "y": [r[2] for r in rows], "c": [place[r[0]][0] for r in rows], "r": [place[r[0]][1] for r in rows]}, "x": "x", "y": "y", "fx": "c", "fy": "r", "stroke": "var(--plot-1)", "fill": "var(--plot-1)", "fillOpacity": 0.4, "r": 3.5},
        {"mark": "text", "data": {"x": [3.6] * 4, "y": [12.7] * 4, "c": [place[n][0] for n in quartet], "r": [place[n][1] for n in quartet], "t": list(quartet)}, "x": "x", "y": "y", "fx": "c", "fy": "r", "text": "t", "textAnchor": "start", "fontWeight": "bold"},
    ],
    "table": {"columns": ["Dataset", "Mean of x", "Variance of x", "Mean of y", "Variance of y", "r", "Slope"], "rows": [[n, np.mean(a), np.var(a, ddof=1), np.mean(b), np.var(b, ddof=1), fits[n].rvalue, fits[n].slope] for n, (a, b) in quartet.items()]},
}
