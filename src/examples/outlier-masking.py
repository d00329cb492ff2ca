import numpy as np

latency = np.array([48, 51, 52, 53, 54, 55, 56, 58, 60, 950])  # milliseconds

def report(name, score, limit):
    print(f"{name:17} 950 ms scores {score[-1]:7.1f}, limit {limit}: {'found' if score[-1] > limit else 'missed'}")

z = np.abs(latency - latency.mean()) / latency.std(ddof=1)
report("z-score", z, 3)

median = np.median(latency)
mad = np.median(np.abs(latency - median))
modified = 0.6745 * np.abs(latency - median) / mad
report("modified z-score", modified, 3.5)

q1, q3 = np.percentile(latency, [25, 75])
low, high = q1 - 1.5 * (q3 - q1), q3 + 1.5 * (q3 - q1)
print(f"fences            {low:.1f} to {high:.1f} ms: found {latency[(latency < low) | (latency > high)]}")

others = latency[:-1]
print(f"z of 950 against the other nine: {(950 - others.mean()) / others.std(ddof=1):.0f}")

# --- recorded
n = len(latency)
far = np.array([*latency[:-1], 1e9])
both = np.array([*latency[:-2], 900, 950])
zb = (both - both.mean()) / both.std(ddof=1)
lo_z, hi_z = latency.mean() - 3 * latency.std(ddof=1), latency.mean() + 3 * latency.std(ddof=1)
lo_m, hi_m = median - 3.5 * mad / 0.6745, median + 3.5 * mad / 0.6745
values = {
    "z": float(z[-1]), "modified": float(modified[-1]), "low": float(low), "high": float(high), "mean": float(latency.mean()), "sd": float(latency.std(ddof=1)),
    "median": float(median), "mad": float(mad), "q1": float(q1), "q3": float(q3), "z_far": float((far[-1] - far.mean()) / far.std(ddof=1)),
    "bound": float((n - 1) / np.sqrt(n)), "z_two": float(zb[-1]), "z_hi": float(hi_z), "modified_hi": float(hi_m), "z_alone": float((950 - others.mean()) / others.std(ddof=1)),
}
names = ["3 deviations", "modified z 3.5", "Tukey's fences"]
spans = [(lo_z, hi_z), (lo_m, hi_m), (low, high)]
plot = {
    "title": "What three rules accept",
    "description": f"Ten response times, nine near 55 and one of 950 ms, with the interval each rule accepts. Three standard deviations reach from {lo_z:.0f} to {hi_z:.0f} ms and take the outlier in; "
    f"the modified z-score accepts {lo_m:.0f} to {hi_m:.0f}, the fences {low:.0f} to {high:.0f}, and both leave it out.",
    "height": 200,
    "width": 360,
    "marginLeft": 104,
    "marginBottom": 42,
    "x": {"label": "response time (ms)", "grid": True, "ticks": [-500, 0, 500, 1000], "domain": [-720, 1020], "labelOffset": 38},
    "y": {"label": None, "domain": names},
    "color": {"legend": True, "domain": ["accepted", "outside"]},
    "symbol": {"domain": ["accepted", "outside"]},
    "marks": [
        {"mark": "link", "data": {"a": [s[0] for s in spans], "b": [s[1] for s in spans], "n": names}, "x1": "a", "x2": "b", "y": "n", "strokeWidth": 16, "strokeOpacity": 0.22, "stroke": "var(--plot-3)"},
        {"mark": "dot", "data": {"x": [int(v) for v in latency] * 3, "n": [m for m in names for _ in latency], "k": ["accepted" if a <= v <= b else "outside" for a, b in spans for v in latency]},
         "x": "x", "y": "n", "stroke": "k", "symbol": "k", "r": 4},
    ],
    "table": {"columns": ["Rule", "Accepts from (ms)", "to (ms)"], "rows": [[m, float(a), float(b)] for m, (a, b) in zip(names, spans)]},
}
