import numpy as np

rng = np.random.default_rng(36)
points = np.vstack([rng.normal(c, 0.9, (7, 2)) for c in ([1.5, 1.5], [5, 2.2], [3, 5])])
centres = points[[0, 2, 4]].copy()  # a poor start: three points of one group

for step in range(1, 10):
    distance = ((points[:, None] - centres) ** 2).sum(axis=2)
    nearest = distance.argmin(axis=1)  # assign
    print(f"step {step}: inertia {distance.min(axis=1).sum():6.1f}, sizes {np.bincount(nearest, minlength=3)}")
    moved = np.array([points[nearest == k].mean(axis=0) for k in range(3)])  # move
    if np.allclose(moved, centres):
        break
    centres = moved

# --- recorded
centres = points[[0, 2, 4]].copy()
frames, inertia = [], []
for _ in range(10):
    d = ((points[:, None] - centres) ** 2).sum(axis=2)
    near = d.argmin(axis=1)
    frames.append((centres.copy(), near)); inertia.append(float(d.min(axis=1).sum()))
    new = np.array([points[near == k].mean(axis=0) for k in range(3)])
    if np.allclose(new, centres): break
    centres = new
show = [0, 4, len(frames) - 1]
names = ["step 1", "step 5", f"step {len(frames)}"]
values = {"steps": len(frames)} | {f"inertia_{i + 1}": v for i, v in enumerate(inertia)} | {"inertia_last": inertia[-1]}
dots = {"x": [], "y": [], "k": [], "f": []}
cen = {"x": [], "y": [], "k": [], "f": []}
for n, i in zip(names, show):
    c, near = frames[i]
    dots["x"] += [round(float(v), 2) for v in points[:, 0]]; dots["y"] += [round(float(v), 2) for v in points[:, 1]]; dots["k"] += ["ABC"[j] for j in near]; dots["f"] += [n] * 21
    cen["x"] += [round(float(v), 2) for v in c[:, 0]]; cen["y"] += [round(float(v), 2) for v in c[:, 1]]; cen["k"] += list("ABC"); cen["f"] += [n] * 3
plot = {
    "title": "k-means, step by step",
    "description": f"Three panels of the same 21 points in three groups. All three centres start in one group; two of them wander off, and in step {len(frames)} each group has its own. Inertia: " + ", ".join(f"{n} {inertia[i]:.0f}" for n, i in zip(names, show)) + ".",
    "width": 470, "height": 210, "marginLeft": 22, "marginBottom": 24,
    "x": {"label": None, "ticks": [2, 4, 6], "tickFormat": "d"}, "y": {"label": None, "grid": True, "ticks": 4}, "fx": {"label": None, "domain": names},
    "color": {"domain": ["A", "B", "C"], "legend": True}, "symbol": {"domain": ["A", "B", "C"]},
    "marks": [
        {"mark": "dot", "data": dots, "x": "x", "y": "y", "fx": "f", "stroke": "k", "symbol": "k", "r": 2.6},
        {"mark": "dot", "data": cen, "x": "x", "y": "y", "fx": "f", "fill": "k", "r": 6, "fillOpacity": 0.9},
    ],
    "table": {"columns": ["Step", "Inertia", "Sizes A, B, C"], "rows": [[i + 1, v, ", ".join(str(int(x)) for x in np.bincount(frames[i][1], minlength=3))] for i, v in enumerate(inertia)]},
}
