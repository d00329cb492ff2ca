import numpy as np
from sklearn.feature_extraction import FeatureHasher

names = [[f"product-{i}"] for i in range(10_000)]  # 10,000 categories

for bits in [10, 12, 14, 16, 18, 20]:
    hashed = FeatureHasher(2**bits, input_type="string").transform(names)
    used = np.bincount(hashed.indices, minlength=2**bits)
    shared = used[used > 1].sum() / len(names)
    print(f"2^{bits} = {2**bits:9,} columns: {shared:6.1%} of the categories share one")

# --- recorded
def shared(bits):
    used = np.bincount(FeatureHasher(2**bits, input_type="string").transform(names).indices, minlength=2**bits)
    return float(used[used > 1].sum() / len(names))


bits = list(range(10, 21, 2))
found = [shared(b) for b in bits]
expected = [1 - (1 - 2.0**-b) ** 9_999 for b in bits]
values = {f"share_{b}": found[bits.index(b)] for b in (10, 14, 16, 18, 20)} | {f"columns_{b}": 2**b for b in (10, 14, 16, 18, 20)}
plot = {
    "title": "How many of 10,000 categories share a column after hashing",
    "description": f"A falling curve. With 2 to the 10 columns {found[0]:.0%} of the categories share one with another, with 2 to the 14 {found[2]:.0%}, with 2 to the 18 {found[4]:.1%}, with 2 to the 20 {found[5]:.1%}. "
    "The measured dots lie on the curve that chance predicts.",
    "width": 440, "height": 220, "marginLeft": 52, "marginBottom": 40,
    "x": {"label": "columns, as a power of two", "ticks": bits},
    "y": {"label": "% share a column", "grid": True, "percent": True, "domain": [0, 100]},
    "marks": [
        {"mark": "line", "data": {"b": [b / 2 for b in range(20, 41)], "v": [1 - (1 - 2.0 ** (-b / 2)) ** 9_999 for b in range(20, 41)]}, "x": "b", "y": "v", "stroke": "var(--plot-2)", "strokeDasharray": "6 4"},
        {"mark": "dot", "data": {"b": bits, "v": found}, "x": "b", "y": "v", "fill": "var(--plot-1)", "r": 4},
        {"mark": "text", "data": {"b": [13.2], "v": [0.93], "t": ["dots: measured; dashed: by chance"]}, "x": "b", "y": "v", "text": "t", "textAnchor": "start", "fill": "currentColor"},
    ],
    "table": {"columns": ["Columns", "Measured", "By chance"], "rows": [[2**b, f, e] for b, f, e in zip(bits, found, expected)]},
}
