import pandas as pd

# loan applications: facet a is favoured, facet d is not; approved before (label) and by the model
rows = [("a", 1, 1, 360), ("a", 1, 0, 60), ("a", 0, 1, 60), ("a", 0, 0, 220)]
rows += [("d", 1, 1, 70), ("d", 1, 0, 50), ("d", 0, 1, 10), ("d", 0, 0, 170)]
data = pd.DataFrame(rows, columns=["facet", "label", "predicted", "n"])

def facet(name):
    f = data[data.facet == name]
    n = f.n.sum()
    return n, f.n[f.label == 1].sum() / n, f.n[f.predicted == 1].sum() / n, f.n[(f.label == 1) & (f.predicted == 1)].sum() / f.n[f.label == 1].sum()

na, qa, pa, recall_a = facet("a")
nd, qd, pd_, recall_d = facet("d")
metrics = {
    "CI": (na - nd) / (na + nd),  # before training: group sizes
    "DPL": qa - qd,               # before training: labels
    "DPPL": pa - pd_,             # after training: predictions
    "DI": pd_ / pa,               # after training: their ratio
    "RD": recall_a - recall_d,    # after training: recall
}
for name, value in metrics.items():
    print(f"{name:5}{value:6.2f}")

# --- recorded
values = {k.lower(): float(v) for k, v in metrics.items()} | {"qa": qa, "qd": qd, "pa": pa, "pd": pd_, "recall_a": recall_a, "recall_d": recall_d, "na": int(na), "nd": int(nd)}
