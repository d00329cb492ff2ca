import numpy as np

def smote(rare, count, k, rng):
    """New points between points of the rare class: where from, towards which neighbour, and the point."""
    distance = np.linalg.norm(rare[:, None] - rare[None], axis=2)
    np.fill_diagonal(distance, np.inf)  # nobody is his own neighbour
    neighbours = distance.argsort(axis=1)[:, :k]
    start = rng.integers(len(rare), size=count)
    towards = neighbours[start, rng.integers(k, size=count)]
    step = rng.random((count, 1))
    return start, towards, rare[start] + step * (rare[towards] - rare[start])

rng = np.random.default_rng(285)
common = rng.normal([3.0, 3.0], [1.0, 0.8], (24, 2))
rare = rng.normal([6.0, 5.2], [1.2, 0.9], (8, 2))
start, towards, made = smote(rare, 9, k=3, rng=rng)
for a, b, point in list(zip(start, towards, made))[:3]:
    print(f"from {rare[a].round(2)} towards {rare[b].round(2)}: {point.round(2)}")
print(len(rare), "rare points became", len(rare) + len(made))

# --- recorded
first = rare[start[0]]
order = np.linalg.norm(rare - first, axis=1).argsort()[1:4]
step0 = float(np.linalg.norm(made[0] - first) / np.linalg.norm(rare[towards[0]] - first))
values = {"step": step0, "ax": float(first[0]), "ay": float(first[1]), "bx": float(rare[towards[0]][0]), "by": float(rare[towards[0]][1]), "nx": float(made[0][0]), "ny": float(made[0][1])}
pts = [(*p, "common") for p in common] + [(*p, "rare") for p in rare] + [(*p, "made by SMOTE") for p in made]
kinds = ["common", "rare", "made by SMOTE"]
plot = {
    "title": "SMOTE with three neighbours",
    "description": f"Twenty-four points of a common class, eight of a rare one, and nine made ones, each on a line between two rare points. From the point at ({first[0]:.1f}, {first[1]:.1f}) thin lines lead to its three nearest rare neighbours; "
    f"on one of them, {step0:.0%} of the way to ({rare[towards[0]][0]:.1f}, {rare[towards[0]][1]:.1f}), lies the first made point, ({made[0][0]:.1f}, {made[0][1]:.1f}).",
    "height": 310,
    "width": 400,
    "marginBottom": 42,
    "x": {"label": "feature 1", "ticks": 5, "nice": True, "labelOffset": 38},
    "y": {"label": "feature 2", "ticks": 5, "nice": True, "grid": True},
    "color": {"legend": True, "domain": kinds},
    "symbol": {"domain": kinds},
    "marks": [
        {"mark": "link", "data": {"a": [float(rare[i][0]) for i in start], "b": [float(rare[i][1]) for i in start], "c": [float(rare[i][0]) for i in towards], "d": [float(rare[i][1]) for i in towards]},
         "x1": "a", "y1": "b", "x2": "c", "y2": "d", "strokeOpacity": 0.25},
        {"mark": "link", "data": {"a": [float(first[0])] * 3, "b": [float(first[1])] * 3, "c": [float(rare[i][0]) for i in order], "d": [float(rare[i][1]) for i in order]},
         "x1": "a", "y1": "b", "x2": "c", "y2": "d", "strokeDasharray": "3 3"},
        {"mark": "dot", "data": {"x": [round(float(p[0]), 1) if p[2] == "common" else round(float(p[0]), 2) for p in pts], "y": [round(float(p[1]), 1) if p[2] == "common" else round(float(p[1]), 2) for p in pts], "k": [p[2] for p in pts]}, "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 4},
        {"mark": "text", "data": {"x": [float(first[0]), float(made[0][0])], "y": [float(first[1]), float(made[0][1])], "t": ["start", "new"]}, "x": "x", "y": "y", "text": "t", "dy": -12, "fontWeight": "bold"},
    ],
    "table": {"columns": ["Made point", "Feature 1", "Feature 2"], "rows": [[str(i + 1), float(p[0]), float(p[1])] for i, p in enumerate(made)]},
}
