import numpy as np
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

ages = np.array([[22.0], [25], [31], [38], [44], [50], [70]])

for scaler in [StandardScaler(), MinMaxScaler(), RobustScaler()]:
    scaler.fit(ages)
    at_training, later = scaler.transform([[31.0], [82]]).ravel()
    print(f"{type(scaler).__name__:14} 31 becomes {at_training:6.3f}   82, seen later, {later:.3f}")

# --- recorded
col = ages.ravel()
q1, median, q3 = (float(v) for v in np.percentile(col, [25, 50, 75]))
later = lambda s: float(s.fit(ages).transform([[82.0]])[0, 0])
values = {
    "mean": float(col.mean()), "std": float(col.std()), "low": float(col.min()), "high": float(col.max()), "q1": q1, "median": median, "q3": q3, "iqr": q3 - q1,
    "standard": float((31 - col.mean()) / col.std()), "minmax": float((31 - col.min()) / (col.max() - col.min())), "robust": float((31 - median) / (q3 - q1)),
    "minmax_later": later(MinMaxScaler()), "sample_std": float(col.std(ddof=1)),
}
plot = None
