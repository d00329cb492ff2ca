import numpy as np
from scipy.signal import correlate2d
from sklearn.datasets import load_digits

digits = load_digits()
image = digits.images[digits.target == 7][0]  # a handwritten 7, 8 x 8, brightness 0 to 16
kernel = np.array([[1, 1, 1], [0, 0, 0], [-1, -1, -1]])  # bright above, dark below

feature_map = correlate2d(image, kernel, mode="valid")  # 8 - 3 + 1 = 6
rectified = np.maximum(0, feature_map)
pooled = rectified.reshape(3, 2, 3, 2).max(axis=(1, 3))  # the largest of each 2 x 2
print("feature map", feature_map.shape, "\n", feature_map.astype(int))
print("after ReLU and 2 x 2 max pooling", pooled.shape, "\n", pooled.astype(int))

r, c = 3, 4  # one number by hand: the brightest
print("patch", image[r : r + 3, c : c + 3].astype(int).tolist(), "->", int((image[r : r + 3, c : c + 3] * kernel).sum()))

# --- recorded
patch = image[r : r + 3, c : c + 3].astype(int)
values = {
    "top": "+".join(str(v) for v in patch[0]), "bottom": "+".join(str(v) for v in patch[2]), "top_sum": int(patch[0].sum()), "bottom_sum": int(patch[2].sum()),
    "result": int(feature_map[r, c]), "max": int(feature_map.max()), "pooled_max": int(pooled.max()),
}
shown = {"image 8 × 8": image / 16, "after filter, ReLU 6 × 6": rectified / rectified.max(), "after pooling 3 × 3": pooled / pooled.max()}
d = {"x": [], "y": [], "k": [], "v": []}
for name, a in shown.items():
    n = len(a)
    step = {8: 1, 6: 1, 3: 2}[n]
    off = (8 - n * step) // 2
    for i in range(n):
        for j in range(n):
            level = round(float(a[i, j]) * 4)
            for di in range(step):
                for dj in range(step):
                    if level:
                        d["x"].append(off + j * step + dj); d["y"].append(off + i * step + di); d["k"].append(name); d["v"].append(level)
plot = {
    "title": "A filter for lower edges on a handwritten 7",
    "description": "Three panels of grey cells. The image shows a 7 in 8 by 8 pixels. After the filter and ReLU, 6 by 6 cells are bright where something bright stands above something dark: below the top bar and below the cross bar. "
    f"After max pooling 3 by 3 cells keep the strongest answer of each four, at most {values['pooled_max']}.",
    "width": 480, "height": 190, "marginLeft": 6, "marginRight": 6, "marginTop": 26, "marginBottom": 6,
    "fx": {"domain": list(shown), "label": None, "padding": 0.06, "axis": "top"},
    "x": {"axis": None, "domain": list(range(8)), "padding": 0}, "y": {"axis": None, "domain": list(range(8)), "padding": 0}, "opacity": {"range": [0.15, 0.9]},
    "marks": [
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "cell", "data": d, "x": "x", "y": "y", "fx": "k", "fill": "var(--plot-1)", "fillOpacity": "v", "inset": 0},
    ],
    "table": {"columns": ["Pooled row", "Left", "Middle", "Right"], "rows": [[n, *map(int, row)] for n, row in zip(["top", "middle", "bottom"], pooled)]},
}
