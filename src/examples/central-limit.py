import numpy as np
from scipy.stats import skew

rng = np.random.default_rng(0)
waits = rng.exponential(scale=10, size=(20_000, 50))  # minutes; the single wait is far from normal

for n in (1, 5, 50):
    means = waits[:, :n].mean(axis=1)
    print(f"mean of {n:2} waits: average {means.mean():5.2f}, spread {means.std():5.2f} (theory {10 / np.sqrt(n):5.2f}), skewness {skew(means):4.2f}")

# --- recorded
edges = np.linspace(0, 30, 21)
sizes = [1, 5, 50]
means = {n: waits[:, :n].mean(axis=1) for n in sizes}
share = {n: np.histogram(means[n], edges)[0] / len(means[n]) for n in sizes}
values = {f"skew_{n}": float(skew(means[n])) for n in sizes} | {f"spread_{n}": float(means[n].std()) for n in sizes}
label = {1: "single waits", 5: "means of 5", 50: "means of 50"}
rows = [(label[n], float(a), float(b), float(s)) for n in sizes for a, b, s in zip(edges[:-1], edges[1:], share[n]) if s >= 0.003]
plot = {
    "title": "Means of exponential waits become normal",
    "description": "Three histograms, one below the other, of waits with mean 10 minutes. Single waits fall off from zero, skewness "
    f"{values['skew_1']:.2f}. Means of 5 are a lopsided hill, skewness {values['skew_5']:.2f}. Means of 50 are a narrow symmetric bell around 10, "
    f"skewness {values['skew_50']:.2f}, spread {values['spread_50']:.2f}.",
    "height": 330,
    "marginLeft": 44,
    "marginRight": 92,
    "x": {"label": "minutes", "domain": [0, 30]},
    "y": {"label": "share", "percent": True, "ticks": [0, 20, 40], "domain": [0, 45], "grid": True},
    "fy": {"label": None, "padding": 0.12, "domain": [label[n] for n in sizes]},
    "marks": [
        {
            "mark": "rectY",
            "data": {"n": [r[0] for r in rows], "a": [r[1] for r in rows], "b": [r[2] for r in rows], "s": [r[3] for r in rows]},
            "x1": "a", "x2": "b", "y": "s", "fy": "n", "fill": "var(--plot-1)", "fillOpacity": 0.7, "inset": 0.5,
        },
        {"mark": "ruleX", "data": {"x": [10]}, "x": "x", "stroke": "currentColor", "strokeDasharray": "4 3"},
        {"mark": "ruleY", "data": {"y": [0]}, "y": "y", "stroke": "currentColor"},
    ],
    "table": {
        "columns": ["Histogram of", "Average", "Spread", "Skewness"],
        "rows": [[label[n], float(means[n].mean()), values[f"spread_{n}"], values[f"skew_{n}"]] for n in sizes],
    },
}
