import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold

rng = np.random.default_rng(0)
shop = rng.integers(200, size=2000)  # 200 shops, about five training rows each
sales = rng.normal(size=2000)  # and nothing to do with the shop
rows = pd.DataFrame({"shop": shop, "sales": sales})
train, test = rows[:1000], rows[1000:]


def encode(rows, known, m):
    groups = known.groupby("shop")["sales"].agg(["sum", "count"])
    means = (groups["sum"] + m * known["sales"].mean()) / (groups["count"] + m)
    return rows["shop"].map(means).fillna(known["sales"].mean()).rename("shop").to_frame()


def cross_fitted(rows, m):
    folds = KFold(5, shuffle=True, random_state=0).split(rows)
    return pd.concat([encode(rows.iloc[b], rows.iloc[a], m) for a, b in folds]).loc[rows.index]


found = {}
for name, seen, m in [("own mean", encode(train, train, 0), 0), ("smoothed", encode(train, train, 20), 20), ("cross-fitted", cross_fitted(train, 20), 20)]:
    model = LinearRegression().fit(seen, train["sales"])
    found[name] = model.score(seen, train["sales"]), model.score(encode(test, train, m), test["sales"])
    print(f"{name:13} R² in training {found[name][0]:5.2f}, on new rows {found[name][1]:5.2f}")

# --- recorded
found = {n: tuple(map(float, pair)) for n, pair in found.items()}
keys = ["own", "smoothed", "crossed"]
values = {f"{k}_{w}": v for k, pair in zip(keys, found.values()) for w, v in zip(("train", "test"), pair)}
plot = None
