import numpy as np
import pandas as pd
from sklearn.preprocessing import KBinsDiscretizer

age = pd.Series([3, 17, 18, 34, 35, 64, 65, 90])
groups = pd.cut(age, bins=[0, 18, 35, 65, np.inf], right=False, labels=["child", "young", "middle", "senior"])
print(groups.tolist())

visits = pd.Series([0, 0, 0, 0, 1, 2, 5, 40])
fourths = pd.qcut(visits, 4, duplicates="drop")  # without "drop": ValueError
print(fourths.value_counts(sort=False).to_string())

quartiles, edges = pd.qcut([10, 20, 30, 40, 50, 60, 70, 80], 4, retbins=True)
print(pd.cut([5, 45, 200], edges, labels=False, include_lowest=True))  # values outside the training range

bins = KBinsDiscretizer(4, encode="ordinal", subsample=None).fit([[v] for v in range(10, 90, 10)])
print(bins.transform([[5], [45], [200]]).ravel())  # go to the end bins
