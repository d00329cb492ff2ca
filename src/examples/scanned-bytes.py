import gzip

import numpy as np
import pandas as pd

rng = np.random.default_rng(7)
days = pd.date_range("2026-11-01", periods=30).strftime("%Y-%m-%d")
n = 30 * 1500  # thirty days of clicks
product = rng.integers(400, size=n)
clicks = pd.DataFrame({
    "day": np.repeat(days, 1500),
    "user": rng.integers(10**7, size=n),
    "product": product,
    "price": (5 + product % 90 + 0.99).round(2),
    "url": [f"https://shop.example/c/{p % 20}/item/{p}?ref={r}" for p, r in zip(product, rng.integers(10**6, size=n))],
    "agent": rng.choice(["Mozilla/5.0 (iPhone)", "Mozilla/5.0 (Windows NT 10.0)", "Mozilla/5.0 (Linux; Android 16)"], n),
})


def size(table, packed=True):
    text = table.to_csv(index=False).encode()
    return len(gzip.compress(text, mtime=0) if packed else text)


# SELECT product, avg(price) FROM clicks WHERE day = '2026-11-15' GROUP BY product
one_day = clicks[clicks.day == "2026-11-15"]
scanned = {
    "CSV": size(clicks, packed=False),
    "CSV, gzip": size(clicks),
    "CSV, gzip, by day": size(one_day),
    "columns": sum(size(clicks[[c]]) for c in ["day", "product", "price"]),
    "columns, by day": sum(size(one_day[[c]]) for c in ["product", "price"]),
}
for layout, size_now in scanned.items():
    print(f"{layout:18} {size_now / scanned['CSV']:8.2%} of the bytes")

# --- recorded
share = {k: v / scanned["CSV"] for k, v in scanned.items()}
names = ["csv", "gzip", "gzip_day", "columns", "columns_day"]
values = dict(zip(names, [round(v, 5) for v in share.values()])) | {
    "times_gzip": round(1 / share["CSV, gzip"], 1),
    "times_all": round(1 / share["columns, by day"], 0),
}
labels = [f"{v:.0%}" if v > 0.095 else f"{v:.1%}" for v in share.values()]
plot = {
    "title": "What one query scans, by the layout of the table",
    "description": "Dots on a logarithmic axis, one for each layout. "
    + "; ".join(f"{k}: {label} of the bytes of plain CSV" for k, label in zip(share, labels)) + ".",
    "height": 225,
    "marginLeft": 118,
    "marginRight": 46,
    "marginBottom": 42,
    "x": {"label": "share of the bytes of plain CSV, %", "type": "log", "grid": True, "domain": [0.05, 100], "ticks": [0.1, 1, 10, 100], "tickFormat": "~g", "labelOffset": 36},
    "y": {"label": None, "domain": list(share)},
    "marks": [
        {"mark": "link", "data": {"k": list(share), "a": [0.05] * 5, "b": [100 * v for v in share.values()]},
         "x1": "a", "x2": "b", "y1": "k", "y2": "k", "stroke": "var(--plot-1)", "strokeOpacity": 0.4},
        {"mark": "dot", "data": {"k": list(share), "v": [100 * v for v in share.values()]}, "x": "v", "y": "k", "fill": "var(--plot-1)", "r": 5},
        {"mark": "text", "data": {"k": list(share), "v": [100 * v for v in share.values()], "t": labels},
         "x": "v", "y": "k", "text": "t", "dx": 10, "textAnchor": "start"},
    ],
    "table": {"columns": ["Layout", "Scanned", "Share of plain CSV"], "rows": [[k, f"{v / 1000:,.1f} KB", label] for (k, v), label in zip(scanned.items(), labels)]},
}
