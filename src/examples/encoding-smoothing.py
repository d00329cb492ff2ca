import pandas as pd

clicks = pd.DataFrame({"city": ["Oslo"] * 200 + ["Rome"] * 4 + ["Nice"] * 1, "clicked": [1] * 60 + [0] * 140 + [1, 1, 1, 0] + [1]})

overall = clicks["clicked"].mean()
groups = clicks.groupby("city")["clicked"].agg(["mean", "count"])
for m in [0, 10]:
    groups[f"m={m}"] = (groups["mean"] * groups["count"] + m * overall) / (groups["count"] + m)
print("overall", round(overall, 3))
print(groups.round(3))

# --- recorded
values = {"overall": float(overall)} | {f"{c.lower()}_{k}": float(groups.loc[c, k.replace("m", "m=")]) for c in groups.index for k in ("m0", "m10")}
plot = None
