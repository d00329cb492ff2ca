import numpy as np
from scipy.sparse import csr_matrix
from sklearn.preprocessing import MaxAbsScaler, StandardScaler

texts, vocabulary, distinct = 10_000, 20_000, 100  # each text has 100 different words
rng = np.random.default_rng(0)
columns = rng.integers(vocabulary // distinct, size=(texts, distinct)) + np.arange(0, vocabulary, vocabulary // distinct)
counts = csr_matrix((np.ones(columns.size), columns.ravel(), np.arange(0, columns.size + 1, distinct)), shape=(texts, vocabulary))

megabytes = lambda m: (m.data.nbytes + m.indices.nbytes + m.indptr.nbytes) / 1e6
print("sparse", round(megabytes(counts)), "MB, after max-abs", round(megabytes(MaxAbsScaler().fit_transform(counts))), "MB")
print("dense ", round(np.prod(counts.shape) * 8 / 1e6), "MB")
try:
    StandardScaler().fit(counts)
except ValueError as error:
    print(error)

# --- recorded
values = {"sparse_mb": float(megabytes(counts)), "dense_mb": float(np.prod(counts.shape) * 8 / 1e6)}
plot = None
