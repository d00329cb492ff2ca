import numpy as np
from sklearn.linear_model import SGDClassifier

rng = np.random.default_rng(0)

def week(t, n=400):  # from week 20 to 40 the second feature takes over from the first
    X = rng.normal(size=(n, 4))
    turn = np.clip((t - 20) / 20, 0, 1)
    return X, ((1 - turn) * X[:, 0] + turn * X[:, 1] + rng.normal(0, 0.4, n) > 0).astype(int)

weeks = [week(t) for t in range(60)]
new = lambda: SGDClassifier(loss="log_loss", random_state=0)
join = lambda part: (np.vstack([w[0] for w in part]), np.hstack([w[1] for w in part]))

never, every, window, online = (new().fit(*join(weeks[:8])) for _ in range(4))
scores = {"never": [], "every 8 weeks, all data": [], "every 8 weeks, last 8": [], "online": []}
for t in range(8, 60):
    X, y = weeks[t]
    for name, model in zip(scores, [never, every, window, online]):
        scores[name].append(model.score(X, y))  # first predict, then learn
    online.partial_fit(X, y)
    if t % 8 == 7:
        every, window = new().fit(*join(weeks[: t + 1])), new().fit(*join(weeks[t - 7 : t + 1]))
for name, s in scores.items():
    print(f"{name:24} weeks 8-20 {np.mean(s[:12]):.2f}   20-40 {np.mean(s[12:32]):.2f}   40-60 {np.mean(s[32:]):.2f}")

# --- recorded
key = dict(zip(scores, ["never", "all", "window", "online"]))
values = {f"{key[n]}_{p}": float(np.mean(s[a:b])) for n, s in scores.items() for p, (a, b) in {"before": (0, 12), "during": (12, 32), "after": (32, 52)}.items()}
def smooth(s):
    return [round(float(np.mean(s[max(0, i - 1) : i + 2])), 3) for i in range(len(s))]
sty = [("var(--plot-4)", "2 3"), ("var(--plot-2)", "6 3"), ("var(--plot-1)", None), ("var(--plot-3)", "8 3 2 3")]
marks = [{"mark": "rect", "data": {"a": [20], "b": [40], "c": [0.4], "d": [1]}, "x1": "a", "x2": "b", "y1": "c", "y2": "d", "fill": "currentColor", "fillOpacity": 0.07}]
for (n, s), (c, d) in zip(scores.items(), sty):
    m = {"mark": "line", "data": {"x": list(range(8, 60)), "y": smooth(s)}, "x": "x", "y": "y", "stroke": c}
    if d:
        m["strokeDasharray"] = d
    marks.append(m)
ends = {n: smooth(s)[-1] for n, s in scores.items()}
shift = {"online": 0.022, "every 8 weeks, last 8": -0.022, "never": 0, "every 8 weeks, all data": 0}
marks.append({"mark": "text", "data": {"x": [60] * 4, "y": [ends[n] + shift[n] for n in ends], "t": ["never", "all data", "last 8 weeks", "online"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start"})
marks.append({"mark": "text", "data": {"x": [30], "y": [0.97], "t": ["the concept changes"]}, "x": "x", "y": "y", "text": "t"})
plot = {
    "title": "Four ways to keep a model fresh",
    "description": "Weekly accuracy on new rows, smoothed over three weeks. All four models are alike until week 20. While the concept changes, weeks 20 to 40, the model that is never trained again sinks; afterwards it stays at "
    f"{values['never_after']:.2f}. Retrained on all data every eight weeks: {values['all_after']:.2f} after the change. On the last eight weeks only: {values['window_after']:.2f}. Online: {values['online_after']:.2f}.",
    "height": 260, "marginRight": 88, "x": {"label": "week", "ticks": [10, 20, 30, 40, 50]}, "y": {"label": "accuracy", "grid": True, "domain": [0.4, 1]},
    "marks": marks,
    "table": {"columns": ["Way", "weeks 8 to 20", "20 to 40", "40 to 60"], "rows": [[n, *(round(values[f"{key[n]}_{p}"], 2) for p in ("before", "during", "after"))] for n in scores]},
}
