import numpy as np

MAX_RPS = 20  # what one instance manages, from the load test
traffic = np.interp(range(90), [0, 20, 30, 90], [60, 60, 180, 180])  # requests per second, minute by minute

def load_per_instance(safety, delay=6, cooldown=5):
    """Requests per second that one instance gets, if target tracking adds instances `delay` minutes late."""
    target = MAX_RPS * safety  # the AWS metric counts per minute: times 60
    ready = ordered = int(np.ceil(traffic[0] / target))
    arriving, last, load = [], -cooldown, []
    for minute, rps in enumerate(traffic):
        ready += sum(n for at, n in arriving if at == minute)
        load.append(rps / ready)
        wanted = int(np.ceil(rps / target))
        if wanted > ordered and minute - last >= cooldown:
            arriving.append((minute + delay, wanted - ordered))
            ordered, last = wanted, minute
    return np.array(load), ordered

for safety in [0.9, 0.7, 0.5]:
    load, instances = load_per_instance(safety)
    print(f"factor {safety}: target {MAX_RPS * safety * 60:.0f}, {instances} instances in the end, "
          f"{(load > MAX_RPS).sum()} minutes overloaded, worst {load.max() / MAX_RPS:.0%}")

# --- recorded
runs = {s: load_per_instance(s) for s in (0.9, 0.7, 0.5)}
values = {}
for s, (load, n) in runs.items():
    k = str(s).replace("0.", "f")
    values |= {f"{k}_over": int((load > MAX_RPS).sum()), f"{k}_worst": float(load.max() / MAX_RPS), f"{k}_n": n, f"{k}_start": int(np.ceil(60 / (MAX_RPS * s)))}
keep = list(range(14, 62))
rows = {"x": [], "y": [], "s": []}
for s in (0.9, 0.5):
    rows["x"] += keep
    rows["y"] += [100 * float(runs[s][0][i]) / MAX_RPS for i in keep]
    rows["s"] += [f"factor {s}"] * len(keep)
plot = {
    "title": "Load of one instance while traffic triples",
    "description": f"Traffic rises from 60 to 180 requests per second between minute 20 and 30, instances come 6 minutes after they are ordered. With a safety factor of 0.9 the load goes from {100 * runs[0.9][0][0] / 20:.0f} to {100 * values['f9_worst']:.0f} % of what an instance manages, above 100 % for {values['f9_over']} minutes. With 0.5 it starts at {100 * runs[0.5][0][0] / 20:.0f} % and peaks at {100 * values['f5_worst']:.0f} %.",
    "height": 260, "marginBottom": 42, "marginLeft": 46,
    "x": {"label": "minute", "labelOffset": 36}, "y": {"label": "load, % of what one instance manages", "domain": [0, 200], "grid": True},
    "marks": [
        {"mark": "ruleY", "data": {"y": [100]}, "y": "y", "strokeWidth": 2, "strokeDasharray": "2 4"},
        {"mark": "line", "data": {k: v[:len(keep)] for k, v in rows.items()}, "x": "x", "y": "y", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "7 3", "curve": "step-after"},
        {"mark": "line", "data": {k: v[len(keep):] for k, v in rows.items()}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "strokeWidth": 2, "curve": "step-after"},
        {"mark": "text", "data": {"x": [35, 42], "y": [178, 62], "t": ["factor 0.9", "factor 0.5"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start"},
    ],
    "table": {"columns": ["Minute", "Factor 0.9, %", "Factor 0.5, %"], "rows": [[i, 100 * float(runs[0.9][0][i]) / 20, 100 * float(runs[0.5][0][i]) / 20] for i in (14, 20, 24, 27, 30, 33, 36, 40, 45)]},
}
