import numpy as np
from scipy.stats import skew
from scipy.stats.mstats import winsorize
from sklearn.datasets import load_breast_cancer

tumours = load_breast_cancer(as_frame=True)
area, malignant = tumours.data["worst area"], tumours.target == 0

q1, q3 = area.quantile([0.25, 0.75])
out = (area < q1 - 1.5 * (q3 - q1)) | (area > q3 + 1.5 * (q3 - q1))
print(f"{out.sum()} of {len(area)} rows lie beyond the fences; {malignant[out].mean():.0%} of them are malignant, {malignant.mean():.0%} of all rows")

for name, column in {
    "as it is": area,
    "dropped": area[~out],
    "winsorized 5 %": winsorize(area.to_numpy(), limits=(0.05, 0.05)),
    "logarithm": np.log(area),
}.items():
    print(f"{name:15} n {len(column):3}   mean {np.mean(column):7.1f}   SD {np.std(column):6.1f}   skewness {skew(np.asarray(column)):.2f}")

# --- recorded
logged = np.log(area)
l1, l3 = logged.quantile([0.25, 0.75])
w = np.asarray(winsorize(area.to_numpy(), limits=(0.05, 0.05)))
values = {
    "out": int(out.sum()), "rows": len(area), "malignant_out": float(malignant[out].mean()), "malignant": float(malignant.mean()),
    "lost": float(out[malignant].mean()), "skew": float(skew(area)), "skew_log": float(skew(logged)), "skew_wins": float(skew(w)), "skew_drop": float(skew(area[~out])),
    "out_log": int(((logged < l1 - 1.5 * (l3 - l1)) | (logged > l3 + 1.5 * (l3 - l1))).sum()),
    "mean": float(area.mean()), "mean_wins": float(w.mean()), "mean_drop": float(area[~out].mean()), "sd": float(area.std(ddof=0)), "sd_wins": float(w.std()), "sd_drop": float(area[~out].std(ddof=0)),
}
plot = None
