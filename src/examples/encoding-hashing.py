import numpy as np
from sklearn.feature_extraction import FeatureHasher

names = [[f"product-{i}"] for i in range(10_000)]  # 10,000 categories

for bits in [10, 12, 14, 16, 18, 20]:
    hashed = FeatureHasher(2**bits, input_type="string").transform(names)
    used = np.bincount(hashed.indices, minlength=2**bits)
    shared = used[used > 1].sum() / len(names)
    print(f"2^{bits} = {2**bits:9,} columns: {shared:6.1%} of the categories share one")

# --- recorded
def shared(bits):
    used = np.bincount(FeatureHasher(2**bits, input_type="string").transform(names).indices, minlength=2**bits)
    return float(used[used > 1].sum() / len(names))


values = {f"share_{b}": shared(b) for b in (10, 14, 16, 18, 20)} | {f"columns_{b}": 2**b for b in (10, 14, 16, 18, 20)}
plot = None
