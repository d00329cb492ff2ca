import numpy as np
from scipy.stats import norm
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF

side = np.linspace(0, 1, 26)
space = np.array([(a, b) for a in side for b in side])  # two hyperparameters, scaled to 0..1
a, b = 15 * space[:, 0] - 5, 15 * space[:, 1]
loss = (b - 5.1 / (4 * np.pi**2) * a**2 + 5 / np.pi * a - 6) ** 2 + 10 * (1 - 1 / (8 * np.pi)) * np.cos(a) + 10  # Branin

def bayesian(jobs, at_once, rng):
    tried = list(rng.choice(len(space), 4, replace=False))
    while len(tried) < jobs:
        model = GaussianProcessRegressor(RBF(0.3), alpha=1e-5, normalize_y=True, optimizer=None)
        mean, sd = model.fit(space[tried], loss[tried]).predict(space, return_std=True)
        gap = loss[tried].min() - mean
        gain = gap * norm.cdf(gap / (sd + 1e-9)) + sd * norm.pdf(gap / (sd + 1e-9))
        gain[tried] = -1
        tried += list(np.argsort(gain)[::-1][:at_once])
    return loss[tried[:jobs]].min()

runs, jobs = 15, 24
results = {n: np.mean([bayesian(jobs, n, np.random.default_rng(s)) for s in range(runs)]) for n in (1, 10)}
for at_once, best in results.items():
    print(f"Bayesian, {at_once:2} at a time: best loss {best:5.2f} on average")
random = np.mean([loss[np.random.default_rng(s).choice(len(space), jobs, replace=False)].min() for s in range(300)])
print(f"random, all at once:     best loss {random:5.2f} on average (best possible {loss.min():.2f})")

# --- recorded
values = {"one": float(results[1]), "ten": float(results[10]), "random": float(random), "possible": float(loss.min()), "jobs": jobs, "rounds_one": 1 + (jobs - 4), "rounds_ten": 1 + (jobs - 4) // 10, "runs": runs}
plot = None
