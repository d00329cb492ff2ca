import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression

data = load_diabetes(as_frame=True, scaled=False)
bmi, progress = data.data[["bmi"]], data.target  # progress: a score of the disease, one year on

line = LinearRegression().fit(bmi, progress)
print(f"progress = {line.intercept_:.1f} + {line.coef_[0]:.2f} x bmi")

residual = progress - line.predict(bmi)
print(f"R2 {line.score(bmi, progress):.3f}, standard deviation of the residuals {residual.std(ddof=2):.1f}")
print(f"someone with a BMI of 30: {line.predict(bmi.assign(bmi=30))[0]:.0f}")

# --- recorded
values = {"intercept": float(line.intercept_), "slope": float(line.coef_[0]), "r2": float(line.score(bmi, progress)), "sd": float(residual.std(ddof=2)),
          "at30": float(line.predict(bmi.assign(bmi=30))[0]), "rows": len(bmi), "corr": float(np.corrcoef(bmi["bmi"], progress)[0, 1])}
pick = np.arange(0, len(bmi), 7)
bx, py = bmi["bmi"].to_numpy()[pick], progress.to_numpy()[pick]
fit = line.intercept_ + line.coef_[0] * bx
ends = [18, 42]
plot = {
    "title": "A line, and what it leaves over",
    "description": f"Every seventh of {len(bmi)} patients as a dot, the line that rises by {line.coef_[0]:.1f} for each point of BMI, and a thin stroke from each dot to the line: its residual. The strokes are long, on average {np.abs(residual).mean():.0f} points, and equally long on both sides.",
    "height": 270,
    "x": {"label": "body mass index", "domain": [17, 43]},
    "y": {"label": "progress of the disease", "grid": True, "domain": [0, 330]},
    "marks": [
        {"mark": "link", "data": {"x": bx.round(1).tolist(), "a": py.tolist(), "b": fit.round(1).tolist()}, "x1": "x", "x2": "x", "y1": "a", "y2": "b", "stroke": "var(--plot-2)", "strokeOpacity": 0.6},
        {"mark": "dot", "data": {"x": bx.round(1).tolist(), "y": py.tolist()}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "r": 3},
        {"mark": "line", "data": {"x": ends, "y": [float(line.intercept_ + line.coef_[0] * v) for v in ends]}, "x": "x", "y": "y", "stroke": "currentColor", "strokeWidth": 2},
    ],
    "table": {"columns": ["Quantity", "Value"], "rows": [["slope", float(line.coef_[0])], ["intercept", float(line.intercept_)], ["R²", float(line.score(bmi, progress))], ["spread of residuals", float(residual.std(ddof=2))]]},
}
