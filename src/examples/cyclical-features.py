import numpy as np

hour = np.arange(24)
point = np.column_stack([np.sin(2 * np.pi * hour / 24), np.cos(2 * np.pi * hour / 24)])

distance = lambda a, b: np.linalg.norm(point[a] - point[b])
print(f"23 h and 0 h: as numbers {23 - 0} apart, on the circle {distance(23, 0):.2f}")
print(f"11 h and 12 h: as numbers {12 - 11} apart, on the circle {distance(11, 12):.2f}")
print(f"0 h and 12 h: as numbers {12 - 0} apart, on the circle {distance(0, 12):.2f}")

# --- recorded
values = {"midnight": float(distance(23, 0)), "noon": float(distance(11, 12)), "half": float(distance(0, 12))}
shown = [0, 1, 3, 6, 9, 11, 12, 15, 18, 21, 23]
plot = {
    "title": "The hours of a day on a circle",
    "description": "Twenty-four dots on a circle, hour 0 at the top, 6 at the right, 12 at the bottom, 18 at the left. Hour 23 stands next to hour 0, at a "
    f"distance of {values['midnight']:.2f}, as far as 11 from 12.",
    "width": 440,
    "height": 320,
    "marginLeft": 96,
    "marginRight": 96,
    "marginTop": 28,
    "marginBottom": 44,
    "x": {"label": "sine", "domain": [-1.3, 1.3], "ticks": [-1, 0, 1], "tickFormat": "d"},
    "y": {"label": "cosine", "domain": [-1.3, 1.3], "ticks": [-1, 0, 1], "tickFormat": "d"},
    "marks": [
        {"mark": "dot", "data": {"x": [float(v) for v in point[:, 0]], "y": [float(v) for v in point[:, 1]]}, "x": "x", "y": "y", "r": 4, "fill": "var(--plot-1)"},
        {"mark": "text", "data": {"x": [float(v) * 1.18 for v in point[shown, 0]], "y": [float(v) * 1.18 for v in point[shown, 1]], "t": [str(h) for h in shown]}, "x": "x", "y": "y", "text": "t"},
    ],
    "table": {"columns": ["Hour", "Sine", "Cosine"], "rows": [[int(h), round(float(point[h, 0]), 3), round(float(point[h, 1]), 3)] for h in range(0, 24, 3)]},
}
