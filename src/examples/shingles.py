import numpy as np
from sklearn.ensemble import IsolationForest

rng = np.random.default_rng(2)
hours = np.arange(24 * 14)
load = 50 + 30 * np.sin(2 * np.pi * hours / 24) + rng.normal(0, 2, len(hours))
load[196:202] = 50 + rng.normal(0, 2, 6)  # a flat stretch where the daily peak should be

def strangest(rows):
    return int(np.argmin(IsolationForest(random_state=0).fit(rows).score_samples(rows)))

print("single values: strangest hour", strangest(load[:, None]))

size = 12
shingles = np.lib.stride_tricks.sliding_window_view(load, size)  # each row: 12 hours in a row
start = strangest(shingles)
print(f"shingles of {size}: strangest window, hours {start} to {start + size - 1}")

# --- recorded
alone = strangest(load[:, None])
lo, hi = 174, 234
values = {"alone": alone, "load_alone": float(load[alone]), "start": start, "end": start + size - 1, "lowest": float(load.min()), "highest": float(load.max()), "dip": float(load[198])}
plot = {
    "title": "A lull at the wrong hour",
    "description": f"Two and a half days of a daily wave between {load.min():.0f} and {load.max():.0f}. On the second day the values of hours 196 to 201 stay near 50. Each of them is an ordinary value; the window of hours {start} to {start + size - 1} is the strangest of all windows.",
    "height": 240,
    "width": 400,
    "marginBottom": 42,
    "x": {"label": "hour", "labelOffset": 38, "domain": [lo, hi - 1]},
    "y": {"label": "load", "grid": True},
    "marks": [
        {"mark": "rect", "data": {"a": [start], "b": [start + size - 1], "c": [float(load.min())], "d": [float(load.max())]}, "x1": "a", "x2": "b", "y1": "c", "y2": "d", "fill": "var(--plot-2)", "fillOpacity": 0.18},
        {"mark": "text", "data": {"x": [start + (size - 1) / 2], "y": [float(load.min())], "t": ["strangest window"]}, "x": "x", "y": "y", "text": "t", "dy": -8},
        {"mark": "line", "data": {"x": [int(h) for h in hours[lo:hi]], "y": [round(float(v)) for v in load[lo:hi]]}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "strokeWidth": 2},
    ],
    "table": {"columns": ["Hour", "Load"], "rows": [[int(h), float(load[h])] for h in range(192, 206)]},
}
