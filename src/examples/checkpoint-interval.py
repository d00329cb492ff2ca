import numpy as np

work, between, write, restart = 10 * 60, 4 * 60, 2, 6  # minutes: the job, mean time between interruptions, one checkpoint, one restart

def expected(interval):
    """Mean minutes to finish, when interruptions come at random and each throws back to the last checkpoint."""
    return work / interval * (between + restart) * (np.exp((interval + write) / between) - 1)

best = np.sqrt(2 * write * between)  # Young's rule
for interval in (5, best, 60, 120, work):
    print(f"checkpoint every {interval:5.0f} min: done after {expected(interval) / 60:6.1f} h")

# --- recorded
xs = [4, 6, 8, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300]
values = {"best": float(best), "at_best": float(expected(best) / 60), "at_5": float(expected(5) / 60), "at_120": float(expected(120) / 60), "never": float(expected(work) / 60)}
plot = {
    "title": "Ten hours of training, interrupted every four hours on average",
    "description": f"A curve falls steeply and rises slowly. A checkpoint every 5 minutes costs {expected(5) / 60:.1f} hours in all, every {best:.0f} minutes {expected(best) / 60:.1f}, "
    f"every two hours {expected(120) / 60:.1f}, and without checkpoints {expected(work) / 60:.0f} hours.",
    "height": 260,
    "x": {"label": "minutes between checkpoints", "type": "log", "ticks": [5, 10, 30, 60, 120, 300], "tickFormat": "~g"},
    "y": {"label": "hours until done", "grid": True, "domain": [10, 22]},
    "marks": [
        {"mark": "ruleY", "data": {"h": [10]}, "y": "h", "stroke": "var(--plot-4)", "strokeDasharray": "5 4"},
        {"mark": "line", "data": {"m": xs, "h": [float(expected(x) / 60) for x in xs]}, "x": "m", "y": "h", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "dot", "data": {"m": [float(best)], "h": [float(expected(best) / 60)]}, "x": "m", "y": "h", "fill": "var(--plot-2)", "r": 5},
        {"mark": "text", "data": {"m": [float(best), 6], "h": [float(expected(best) / 60) + 2.2, 10.6], "t": ["Young's rule", "10 h of work"]}, "x": "m", "y": "h", "text": "t"},
    ],
    "table": {"columns": ["Minutes between checkpoints", "Hours until done"], "rows": [[round(float(x), 0), float(expected(x) / 60)] for x in (5, best, 60, 120, 300)]},
}
