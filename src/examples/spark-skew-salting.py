from collections import Counter
from hashlib import md5

# A million purchases. One shop has 40 % of them, 99 others share the rest. Eight shuffle partitions.
rows = {"shop-0": 400_000} | {f"shop-{i}": 600_000 // 99 for i in range(1, 100)}
PARTITIONS, SALTS = 8, 8

def load(keys):
    """Rows in each partition, when the hash of the key decides."""
    partitions = Counter()
    for key, count in keys.items():
        partitions[int(md5(key.encode()).hexdigest(), 16) % PARTITIONS] += count
    return [partitions[p] for p in range(PARTITIONS)]

plain = load(rows)
salted = load({f"{shop}#{salt}": count // SALTS for shop, count in rows.items() for salt in range(SALTS)})
print("plain ", plain, "longest", max(plain))
print("salted", salted, "longest", max(salted))

# --- recorded
total = sum(plain)
values = {
    "plain_max": max(plain), "salted_max": max(salted), "even": round(total / PARTITIONS),
    "plain_times": max(plain) / (total / PARTITIONS), "salted_times": max(salted) / (sum(salted) / PARTITIONS),
    "faster": max(plain) / max(salted),
}
plot = {
    "title": "Rows in each of eight shuffle partitions",
    "description": f"Two panels of eight bars. With the plain key the fullest partition holds {max(plain):,} rows and the others between {min(plain):,} and {sorted(plain)[-2]:,}. "
    f"With salted keys the fullest holds {max(salted):,} and the emptiest {min(salted):,}.",
    "height": 250,
    "marginLeft": 52,
    "x": {"label": "partition", "type": "band"},
    "y": {"label": "rows, thousands", "grid": True, "ticks": [0, 100, 200, 300, 400, 500]},
    "fx": {"label": None, "domain": ["plain key", "salted key"]},
    "marks": [
        {
            "mark": "barY",
            "data": {"p": list(range(PARTITIONS)) * 2, "r": [v / 1000 for v in plain + salted], "k": ["plain key"] * 8 + ["salted key"] * 8},
            "x": "p", "y": "r", "fx": "k", "fill": "var(--plot-1)",
        },
        {"mark": "ruleY", "data": {"y": [total / PARTITIONS / 1000]}, "y": "y", "stroke": "var(--plot-2)", "strokeDasharray": "4 3"},
    ],
    "table": {"columns": ["Partition", "Plain key", "Salted key"], "rows": [[str(p), plain[p], salted[p]] for p in range(PARTITIONS)]},
}
