import pandas as pd

features = pd.DataFrame({  # the offline store: every record ever written
    "customer": ["A", "A", "A", "B", "B"],
    "event_time": pd.to_datetime(["2026-01-05", "2026-02-10", "2026-03-20", "2026-01-20", "2026-03-05"]),
    "orders_90d": [2, 5, 9, 1, 4],
})
labels = pd.DataFrame({  # did the customer leave within 30 days of this moment?
    "customer": ["A", "A", "B", "B"],
    "label_time": pd.to_datetime(["2026-02-01", "2026-03-10", "2026-01-10", "2026-03-05"]),
    "left": [0, 0, 1, 0],
})

latest = features.sort_values("event_time").groupby("customer").last()["orders_90d"]
joined = pd.merge_asof(
    labels.sort_values("label_time"),
    features.sort_values("event_time"),
    left_on="label_time", right_on="event_time", by="customer",
    direction="backward",  # the newest record at or before the label
)
joined["latest"] = joined["customer"].map(latest)
joined = joined.sort_values(["customer", "label_time"])
print(joined[["customer", "label_time", "event_time", "orders_90d", "latest"]].to_string(index=False))

# --- recorded
strict = pd.merge_asof(
    labels.sort_values("label_time"), features.sort_values("event_time"),
    left_on="label_time", right_on="event_time", by="customer", allow_exact_matches=False,
).sort_values(["customer", "label_time"])
fresh = pd.merge_asof(
    labels.sort_values("label_time"), features.sort_values("event_time"),
    left_on="label_time", right_on="event_time", by="customer", tolerance=pd.Timedelta(days=21),
).sort_values(["customer", "label_time"])
values = {
    "wrong_rows": int((joined["orders_90d"] != joined["latest"]).sum()),
    "rows": int(len(joined)),
    "a_first": float(joined["orders_90d"].iloc[0]),
    "a_latest": int(latest["A"]),
    "strict_last": float(strict["orders_90d"].iloc[-1]),
    "fresh_missing": int(fresh["orders_90d"].isna().sum()),
}
day = lambda s: [t.dayofyear for t in s]
steps = {"x": [], "y": [], "c": []}
for c in "AB":
    rows = features[features.customer == c]
    xs, ys = day(rows.event_time), list(rows.orders_90d)
    for i, (x, y) in enumerate(zip(xs, ys)):
        end = xs[i + 1] if i + 1 < len(xs) else 90
        for px in (x, end):
            steps["x"].append(px); steps["y"].append(int(y)); steps["c"].append("customer " + c)
known = joined.dropna(subset=["orders_90d"])
plot = {
    "title": "What each label may see of the past",
    "description": "Two panels, one for each customer. A step line shows the feature over the first 90 days of 2026; vertical rules mark the labels. "
    f"Dots show the value a point-in-time join takes: {known['orders_90d'].iloc[0]:.0f} and {known['orders_90d'].iloc[1]:.0f} for customer A, "
    f"none and then {known['orders_90d'].iloc[2]:.0f} for customer B. The latest values, {latest['A']} and {latest['B']}, lie to the right of most labels.",
    "height": 260,
    "marginLeft": 44,
    "marginRight": 14,
    "x": {"label": "day of 2026", "labelAnchor": "center", "domain": [0, 92], "ticks": [0, 30, 60, 90]},
    "y": {"label": "orders in 90 days", "domain": [0, 10], "grid": True, "ticks": [0, 5, 10]},
    "fy": {"label": None, "axis": None},
    "marks": [
        {"mark": "ruleX", "data": {"x": day(labels.label_time), "c": ["customer " + c for c in labels.customer]}, "x": "x", "fy": "c", "stroke": "var(--plot-2)", "strokeDasharray": "4 3"},
        {"mark": "line", "data": steps, "x": "x", "y": "y", "fy": "c", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "dot", "data": {"x": day(known.label_time), "y": [int(v) for v in known.orders_90d], "c": ["customer " + c for c in known.customer]}, "x": "x", "y": "y", "fy": "c", "fill": "var(--plot-2)", "r": 5},
        {"mark": "text", "data": {"x": [13, 13], "y": [7.2, 7.2], "c": ["customer A", "customer B"]}, "x": "x", "y": "y", "fy": "c", "text": "c", "textAnchor": "start", "fontWeight": "bold"},
        {"mark": "text", "data": {"x": day(labels.label_time), "c": ["customer " + c for c in labels.customer], "t": ["label"] * 4}, "x": "x", "y": 9.4, "fy": "c", "text": "t", "textAnchor": "end", "dx": -4},
    ],
    "table": {
        "columns": ["Customer", "Label on", "Feature record of", "Point in time", "Latest"],
        "rows": [
            [r.customer, str(r.label_time.date()), None if pd.isna(r.event_time) else str(r.event_time.date()), None if pd.isna(r.orders_90d) else float(r.orders_90d), int(r.latest)]
            for r in joined.itertuples()
        ],
    },
}
