import numpy as np
from sklearn.metrics import mean_absolute_error, mean_absolute_percentage_error, mean_squared_error, mean_squared_log_error, median_absolute_error, r2_score

actual = np.array([210, 250, 280, 320, 350, 390, 420, 480, 520, 900])  # house prices, thousands; the last is a villa
predicted = np.array([220, 240, 290, 310, 365, 380, 430, 465, 540, 600])

def report(name, y, p):
    mse = mean_squared_error(y, p)
    print(f"{name:9} MAE {mean_absolute_error(y, p):5.1f}   MSE {mse:7.1f}   RMSE {mse**0.5:5.1f}   MAPE {mean_absolute_percentage_error(y, p):5.1%}")
    print(f"{'':9} R2 {r2_score(y, p):6.3f}   RMSLE {mean_squared_log_error(y, p)**0.5:.3f}   median error {median_absolute_error(y, p):.1f}")

report("all ten", actual, predicted)
report("nine", actual[:9], predicted[:9])

# --- recorded
values = {}
for k, y, p in (("all", actual, predicted), ("nine", actual[:9], predicted[:9])):
    mse = mean_squared_error(y, p)
    values.update({f"{k}_mae": mean_absolute_error(y, p), f"{k}_mse": mse, f"{k}_rmse": mse**0.5, f"{k}_mape": mean_absolute_percentage_error(y, p), f"{k}_r2": r2_score(y, p), f"{k}_rmsle": mean_squared_log_error(y, p) ** 0.5, f"{k}_median": median_absolute_error(y, p), f"{k}_wape": float(abs(y - p).sum() / y.sum()), f"{k}_bias": float((p - y).mean())})
e = abs(actual - predicted)
values.update({"sum_abs": int(e.sum()), "sum_sq": int((e**2).sum()), "villa_sq_share": float(e[-1] ** 2 / (e**2).sum()), "villa_abs_share": float(e[-1] / e.sum()), "mean": float(actual.mean()), "median": float(np.median(actual)),
    "sst": float(((actual - actual.mean()) ** 2).sum())})
values["rmse_factor"] = values["all_rmse"] / values["nine_rmse"]
values["mae_factor"] = values["all_mae"] / values["nine_mae"]
values.update({"log_low": float(np.log(101 / 51)), "log_high": float(np.log(151 / 101))})
plot = {
    "title": "Ten predictions, one of them far off",
    "description": f"Predicted against actual price. Nine points lie within 20 thousand of the dashed diagonal; the villa, actual 900, is predicted 600. It makes {values['villa_sq_share']:.0%} of the squared and {values['villa_abs_share']:.0%} of the absolute error.",
    "width": 420, "height": 290, "marginBottom": 42,
    "x": {"label": "actual price, thousands", "labelOffset": 36, "domain": [150, 950], "grid": True}, "y": {"label": "predicted", "domain": [150, 950], "grid": True},
    "marks": [
        {"mark": "line", "data": {"x": [150, 950], "y": [150, 950]}, "x": "x", "y": "y", "strokeDasharray": "4 4", "strokeOpacity": 0.7},
        {"mark": "link", "data": {"x": list(actual), "a": list(predicted), "b": list(actual)}, "x1": "x", "x2": "x", "y1": "a", "y2": "b", "stroke": "var(--plot-2)", "strokeWidth": 2},
        {"mark": "dot", "data": {"x": list(actual), "y": list(predicted)}, "x": "x", "y": "y", "fill": "var(--plot-1)", "r": 4},
        {"mark": "text", "data": {"x": [900], "y": [600], "t": ["the villa: 300 off"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "end", "dx": -10},
    ],
    "table": {"columns": ["Actual", "Predicted", "Error", "Squared"], "rows": [[int(a), int(p), int(p - a), int((p - a) ** 2)] for a, p in zip(actual, predicted)]},
}
