import numpy as np

catalog = set("ABCDEFGHIJKLMNO")
held_out = {"ann": {"B", "E"}, "bob": {"K"}, "cem": {"A", "H", "L"}}  # the newest items of each user
popular = {user: list("ABCDE") for user in held_out}
model = {"ann": list("EFBGA"), "bob": list("JIKAC"), "cem": list("HLDAB")}


def metrics(lists, k=5):
    precision, mrr, ndcg = [], [], []
    for user, items in lists.items():
        hits = np.array([item in held_out[user] for item in items[:k]])
        discount = 1 / np.log2(np.arange(2, k + 2))
        ideal = discount[: len(held_out[user])].sum()
        precision.append(hits.mean())
        mrr.append(1 / (hits.argmax() + 1) if hits.any() else 0)
        ndcg.append((hits * discount).sum() / ideal)
    coverage = len(set().union(*lists.values())) / len(catalog)
    return {"precision": np.mean(precision), "mrr": np.mean(mrr), "ndcg": np.mean(ndcg), "coverage": coverage}


for name, lists in (("popularity", popular), ("model", model)):
    print(name, {key: round(float(value), 2) for key, value in metrics(lists).items()})

# --- recorded
values = {}
for name, lists in (("popular", popular), ("model", model)):
    for key, value in metrics(lists).items():
        values[f"{name}_{key}"] = float(value)
plot = None
