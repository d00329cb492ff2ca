import numpy as np
from sklearn.linear_model import Ridge
from sklearn.preprocessing import OneHotEncoder

season = np.array(["spring", "summer", "autumn", "winter"] * 25).reshape(-1, 1)
sales = np.tile([20.0, 30, 15, 10], 25)

for drop in [None, "first"]:
    columns = OneHotEncoder(drop=drop, sparse_output=False).fit_transform(season)
    with_intercept = np.column_stack([np.ones(100), columns])
    print(f"drop={drop}: {with_intercept.shape[1]} columns, rank {np.linalg.matrix_rank(with_intercept)}")

print("Ridge on all four:", Ridge(1).fit(OneHotEncoder().fit_transform(season), sales).coef_.round(2), "and never a rank problem")

# --- recorded
design = lambda drop: np.column_stack([np.ones(100), OneHotEncoder(drop=drop, sparse_output=False).fit_transform(season)])
values = {"columns": design(None).shape[1], "rank": int(np.linalg.matrix_rank(design(None))), "columns_dropped": design("first").shape[1], "rank_dropped": int(np.linalg.matrix_rank(design("first")))}
plot = None
