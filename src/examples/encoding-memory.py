import numpy as np
from sklearn.preprocessing import OneHotEncoder

rng = np.random.default_rng(0)
postcodes = rng.integers(10_000, size=(100_000, 1))  # 100,000 rows, 10,000 values

matrix = OneHotEncoder(dtype=np.float32).fit_transform(postcodes)
sparse = matrix.data.nbytes + matrix.indices.nbytes + matrix.indptr.nbytes
dense = matrix.shape[0] * matrix.shape[1] * 4
print(matrix.shape, "one in", matrix.shape[1], "cells is not zero")
print(f"sparse {sparse / 1e6:.1f} MB, dense {dense / 1e9:.1f} GB")

# --- recorded
values = {"rows": matrix.shape[0], "columns": matrix.shape[1], "sparse_mb": sparse / 1e6, "dense_gb": dense / 1e9, "times": dense / sparse, "binary_columns": int(np.ceil(np.log2(10_000)))}
plot = None
