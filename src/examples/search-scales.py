import numpy as np
from scipy.stats import loguniform, uniform

rng = np.random.default_rng(7)
low, high, jobs = 0.0001, 1.0, 1000

draws = {
    "linear": uniform(low, high - low).rvs(jobs, random_state=rng),
    "logarithmic": loguniform(low, high).rvs(jobs, random_state=rng),
}
for scale, value in draws.items():
    small = np.mean(value < 0.1)
    print(f"{scale:12} {small:5.1%} of the jobs try a learning rate below 0.1, {np.mean(value < 0.001):.1%} below 0.001")

# --- recorded
show = 24
values = {f"{k[:3]}_{n}": float(np.mean(v < t)) for k, v in draws.items() for n, t in (("below", 0.1), ("tiny", 0.001))}
data = {"x": [], "s": [], "y": []}
jitter = np.random.default_rng(1)
for k, v in draws.items():
    for x in v[:show]:
        data["x"].append(float(f"{x:.3g}"))
        data["s"].append(k)
        data["y"].append(round(float(jitter.uniform(-1, 1)), 2))
plot = {
    "title": "Where 24 jobs land on two scales",
    "description": f"Twenty-four learning rates drawn between 0.0001 and 1, on a logarithmic axis. On the linear scale nearly all crowd between 0.1 and 1; on the logarithmic scale they spread evenly. Of {jobs} draws {values['lin_below']:.0%} and {values['log_below']:.0%} lie below 0.1.",
    "height": 190,
    "marginLeft": 86,
    "x": {"type": "log", "label": "learning rate", "domain": [0.0001, 1], "grid": True, "ticks": 4, "tickFormat": "~g"},
    "y": {"axis": None, "domain": [-1.6, 1.6]},
    "fy": {"label": None, "domain": list(draws), "axis": "left", "padding": 0.15},
    "color": {"domain": list(draws)},
    "symbol": {"domain": list(draws)},
    "marks": [
        {"mark": "dot", "data": data, "x": "x", "y": "y", "fy": "s", "stroke": "s", "symbol": "s", "r": 3.5},
    ],
    "table": {"columns": ["Scale", "Below 0.1", "Below 0.001"], "rows": [[k, f"{np.mean(v < 0.1):.1%}", f"{np.mean(v < 0.001):.1%}"] for k, v in draws.items()]},
}
