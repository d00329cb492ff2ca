from math import log2

relevant = {"Ana": {"b", "e"}, "Ben": {"x"}, "Cem": {"c", "d", "f"}}  # what each later took
shown = {"Ana": "abcde", "Ben": "bacde", "Cem": "cadfb"}  # five recommendations, best first

def scores(list_, wanted):
    hit = [item in wanted for item in list_]
    precisions = [sum(hit[: i + 1]) / (i + 1) for i in range(len(hit)) if hit[i]]
    dcg = sum(h / log2(i + 2) for i, h in enumerate(hit))
    ideal = sum(1 / log2(i + 2) for i in range(min(len(wanted), len(hit))))
    first = next((1 / (i + 1) for i, h in enumerate(hit) if h), 0)
    return sum(hit) / len(hit), sum(hit) / len(wanted), sum(precisions) / len(wanted), first, dcg / ideal

print("      P@5   R@5    AP    RR  NDCG@5")
rows = {user: scores(shown[user], relevant[user]) for user in shown}
for user, row in rows.items():
    print(user, "  ".join(f"{value:.2f}" for value in row))
means = [sum(column) / len(rows) for column in zip(*rows.values())]
print("mean " + "  ".join(f"{value:.2f}" for value in means))

# --- recorded
values = {f"{u.lower()}_{m}": v for u, row in rows.items() for m, v in zip(("p", "r", "ap", "rr", "ndcg"), row)}
values.update(dict(zip(("mean_p", "mean_r", "map", "mrr", "mean_ndcg"), means)))
values.update({"coverage": len(set("".join(shown.values()))) , "dcg_ana": 1 / log2(3) + 1 / log2(6), "ideal_ana": 1 + 1 / log2(3), "d1": 1.0, "d2": 1 / log2(3), "d5": 1 / log2(6),
    "worse": scores("acdbe", {"b", "e"})[4]})
plot = None
