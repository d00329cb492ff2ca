import numpy as np
from sklearn.datasets import load_iris

length = load_iris(as_frame=True).frame["petal length (cm)"].to_numpy()  # 150 flowers

for width in (3.0, 0.5, 0.1):
    edges = np.arange(0.05, 9.05 + width, width)
    counts, _ = np.histogram(length, edges)
    used = np.flatnonzero(counts)
    empty = int((counts[used[0] : used[-1]] == 0).sum())
    print(f"bins of {width} cm: tallest {counts.max():3}, empty bins inside {empty}")

for rule in ("sturges", "fd", "auto"):
    edges = np.histogram_bin_edges(length, bins=rule)
    print(f"{rule:8} {len(edges) - 1:2} bins of {edges[1] - edges[0]:.2f} cm")

# --- recorded
rows, cols = [], {"a": [], "b": [], "z": [], "d": [], "f": []}
for width in (3.0, 0.5, 0.1):
    edges = np.arange(0.05, 9.05 + width, width)
    counts, _ = np.histogram(length, edges)
    name = f"{width:g} cm"
    for c, a, b in zip(counts.tolist(), edges, edges[1:]):
        if c:
            cols["a"].append(round(a, 2)); cols["b"].append(round(b, 2)); cols["z"].append(0)
            cols["d"].append(c / len(length) / width); cols["f"].append(name)
            if width == 3.0 or (width == 0.5):
                rows.append([name, f"{a:.2f} to {b:.2f}", c])
gap = np.sort(length)
at = int(np.argmax(np.diff(gap)))
values = {"gap_from": float(gap[at]), "gap_to": float(gap[at + 1]), "below": at + 1, "n": len(length),
          "wide_first": rows[0][2], "wide_second": rows[1][2], "wide_third": rows[2][2],
          "sturges": len(np.histogram_bin_edges(length, bins="sturges")) - 1,
          "fd": len(np.histogram_bin_edges(length, bins="fd")) - 1}
plot = {
    "title": "One column, three bin widths",
    "description": f"Three histograms of the petal length of {len(length)} iris flowers. Bins of 3 cm show one hump of {rows[0][2]}, {rows[1][2]} and {rows[2][2]} flowers. "
    f"Bins of 0.5 cm show two separate groups with nothing from {gap[at]:.1f} to {gap[at + 1]:.1f} cm. Bins of 0.1 cm show the same gap among ragged bars.",
    "height": 344, "marginBottom": 46, "marginLeft": 44, "marginRight": 52,
    "x": {"label": "petal length, cm", "labelOffset": 40},
    "y": {"label": "share per cm", "ticks": 3, "grid": True},
    "fy": {"label": None, "domain": ["3 cm", "0.5 cm", "0.1 cm"]},
    "marks": [{"mark": "rect", "data": cols, "x1": "a", "x2": "b", "y1": "z", "y2": "d", "fy": "f", "fill": "var(--plot-1)", "fillOpacity": 0.55, "stroke": "var(--plot-1)"}],
    "table": {"columns": ["Bin width", "Bin, cm", "Flowers"], "rows": [r for r in rows if r[0] == "3 cm" or r[0] == "0.5 cm"]},
}
