import numpy as np

rng = np.random.default_rng(0)
tests, days, users, rate = 2000, 20, 500, 0.08  # two equal models, so every finding is false

a = rng.binomial(users, rate, (tests, days)).cumsum(axis=1)
b = rng.binomial(users, rate, (tests, days)).cumsum(axis=1)
n = users * np.arange(1, days + 1)  # of each group, up to that day
pooled = (a + b) / (2 * n)
z = np.abs(a - b) / n / np.sqrt(2 * pooled * (1 - pooled) / n)
found = (z > 1.96).cumsum(axis=1) > 0  # "significant" on some day so far

print(f"one look, on day {days}: {(z[:, -1] > 1.96).mean():.1%} false findings")
for day in [5, 10, 20]:
    print(f"a look each day, up to day {day}: {found[:, day - 1].mean():.1%}")

# --- recorded
share = 100 * found.mean(axis=0)
values = {"once": float((z[:, -1] > 1.96).mean()), "d5": float(share[4] / 100), "d10": float(share[9] / 100), "d20": float(share[19] / 100), "tests": tests}
x = list(range(1, days + 1))
plot = {
    "title": "False findings when the test is stopped at the first p below 0.05",
    "description": f"{tests} simulated tests of two equal models, one look a day. After one look {share[0]:.0f} % have found a difference, after 5 looks {share[4]:.0f} %, after 20 looks {share[19]:.0f} %. A single look at the end stays near the intended 5 %, dashed.",
    "height": 240, "marginBottom": 42, "marginRight": 20,
    "x": {"label": "looks so far", "labelOffset": 36}, "y": {"label": "tests with a false finding, %", "domain": [0, 30], "grid": True},
    "marks": [
        {"mark": "ruleY", "data": {"y": [5]}, "y": "y", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "7 3"},
        {"mark": "line", "data": {"x": x, "y": [float(s) for s in share]}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "dot", "data": {"x": x, "y": [float(s) for s in share]}, "x": "x", "y": "y", "fill": "var(--plot-1)", "r": 2.5},
        {"mark": "text", "data": {"x": [11, 9], "y": [3, float(share[8]) + 4], "t": ["intended: 5 %", "a look each day"]}, "x": "x", "y": "y", "text": "t"},
    ],
    "table": {"columns": ["Looks", "False findings, %"], "rows": [[i, float(share[i - 1])] for i in (1, 2, 3, 5, 7, 10, 15, 20)]},
}
