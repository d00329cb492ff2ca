import numpy as np
from scipy.stats import skew
from sklearn.datasets import load_breast_cancer
from sklearn.preprocessing import PowerTransformer, QuantileTransformer

x = load_breast_cancer(as_frame=True).data[["area error"]].to_numpy()  # 7 to 542, all positive

box_cox = PowerTransformer(method="box-cox")
yeo_johnson = PowerTransformer()  # the default
after = {
    "as it is": x,
    "square root": np.sqrt(x),
    "log": np.log(x),
    "Box-Cox": box_cox.fit_transform(x),
    "Yeo-Johnson": yeo_johnson.fit_transform(x),
    "quantile": QuantileTransformer(n_quantiles=200, output_distribution="normal").fit_transform(x),
}
for name, column in after.items():
    print(f"{name:12} skewness {skew(column)[0]:5.2f}")
print(f"lambda: Box-Cox {box_cox.lambdas_[0]:.2f}, Yeo-Johnson {yeo_johnson.lambdas_[0]:.2f}")

# --- recorded
key = {"as it is": "raw", "square root": "sqrt", "log": "log", "Box-Cox": "box_cox", "Yeo-Johnson": "yeo_johnson", "quantile": "quantile"}
values = {f"skew_{key[n]}": float(skew(c)[0]) for n, c in after.items()}
values |= {"lambda_box_cox": float(box_cox.lambdas_[0]), "lambda_yeo_johnson": float(yeo_johnson.lambdas_[0]), "median": float(np.median(x)), "highest": float(x.max())}
rows, table = [], []
edges = np.linspace(0, 1, 25)
for name, column in after.items():
    scaled = (column - column.min()) / (column.max() - column.min())
    label = f"{name}: {values['skew_' + key[name]]:.2f}"
    share = np.histogram(scaled, edges)[0] / len(scaled)
    rows += [(label, float(a), float(b), float(s / share.max())) for a, b, s in zip(edges[:-1], edges[1:], share) if s]
    table.append([name, values["skew_" + key[name]], float(np.median(scaled)), float(((scaled < 0.25).mean()))])
plot = {
    "title": "One skewed column under six transforms",
    "description": "Six histograms below each other, each from its lowest to its highest value, with its skewness. As it is, nearly everything stands at the left, "
    f"skewness {values['skew_raw']:.2f}. Square root {values['skew_sqrt']:.2f}, log {values['skew_log']:.2f}, Box-Cox {values['skew_box_cox']:.2f}, "
    f"Yeo-Johnson {values['skew_yeo_johnson']:.2f}, quantile {values['skew_quantile']:.2f}: step by step more symmetric.",
    "height": 420,
    "marginLeft": 16,
    "marginRight": 126,
    "x": {"label": "from the lowest to the highest value", "ticks": []},
    "y": {"label": None, "ticks": []},
    "fy": {"label": None, "domain": list(dict.fromkeys(r[0] for r in rows)), "padding": 0.15},
    "marks": [
        {"mark": "rectY", "data": {"f": [r[0] for r in rows], "a": [r[1] for r in rows], "b": [r[2] for r in rows], "s": [r[3] for r in rows]},
         "x1": "a", "x2": "b", "y": "s", "fy": "f", "fill": "var(--plot-1)", "fillOpacity": 0.7, "inset": 0.5},
        {"mark": "ruleY", "data": {"y": [0]}, "y": "y", "stroke": "currentColor"},
    ],
    "table": {"columns": ["Transform", "Skewness", "Median, as a share of the range", "Share in the lowest quarter of the range"], "rows": table},
}
