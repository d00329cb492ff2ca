import numpy as np

rates, rounds = [0.05, 0.07], 6000  # true conversion rates, unknown to both

def thompson(rng):
    wins, losses, chosen = np.ones(2), np.ones(2), []
    for _ in range(rounds):
        arm = int(np.argmax(rng.beta(wins, losses)))  # draw a plausible rate for each, take the higher
        won = rng.random() < rates[arm]
        wins[arm] += won
        losses[arm] += not won
        chosen.append(arm)
    return np.array(chosen)

runs = np.array([thompson(np.random.default_rng(seed)) for seed in range(20)])
share = runs.mean(axis=0)  # how often the better model was chosen, over time
better = runs.mean()
print(f"the better model got {better:.0%} of the traffic, {share[-1000:].mean():.0%} in the last thousand")
print(f"conversions expected: A/B {rounds * np.mean(rates):.0f}, bandit {rounds * (rates[0] + (rates[1] - rates[0]) * better):.0f}, best possible {rounds * rates[1]:.0f}")

# --- recorded
values = {"share": float(better), "last": float(share[-1000:].mean()), "ab": rounds * float(np.mean(rates)), "bandit": rounds * float(rates[0] + (rates[1] - rates[0]) * better), "best": rounds * rates[1], "rounds": rounds, "runs": len(runs), "worst": float(runs.mean(axis=1).min())}
steps = share.reshape(30, -1).mean(axis=1)
at = [(i + 0.5) * rounds / 30 for i in range(30)]
plot = {
    "title": "Share of traffic for the better model",
    "description": f"Over {rounds} requests, mean of {len(runs)} runs: Thompson sampling starts near one half and sends {steps[-1]:.0%} to the better model at the end. An A/B test, dashed, stays at 50 %.",
    "height": 240, "marginBottom": 42, "marginRight": 70,
    "x": {"label": "requests so far", "labelOffset": 36}, "y": {"label": "share, %", "domain": [0, 100], "grid": True},
    "marks": [
        {"mark": "line", "data": {"x": [0, rounds], "y": [50, 50]}, "x": "x", "y": "y", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "8 3"},
        {"mark": "line", "data": {"x": at, "y": [100 * s for s in steps]}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "text", "data": {"x": [rounds, rounds], "y": [50, 100 * steps[-1]], "t": ["A/B test", "bandit"]}, "x": "x", "y": "y", "text": "t", "textAnchor": "start", "dx": 6},
    ],
    "table": {"columns": ["Requests", "Bandit, %"], "rows": [[int(at[i] + 100), 100 * float(steps[i])] for i in (0, 4, 9, 14, 19, 24, 29)]},
}
