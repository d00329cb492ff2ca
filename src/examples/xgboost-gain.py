import numpy as np

spend = np.array([10.0, 12, 14, 30, 34, 90])  # target; squared error, so h = 1 per row
g = spend.mean() - spend                      # gradient at the first prediction, the mean

def score(part, lam):
    return part.sum() ** 2 / (len(part) + lam)

def gain(left, right, lam, gamma):
    return 0.5 * (score(left, lam) + score(right, lam) - score(np.r_[left, right], lam)) - gamma

for lam, gamma in [(0, 0), (1, 0), (1, 1200)]:
    gains = [gain(g[:i], g[i:], lam, gamma) for i in range(1, 6)]
    best = int(np.argmax(gains)) + 1
    leaf = -g[best:].sum() / (len(g) - best + lam)
    verdict = "split" if max(gains) > 0 else "no split"
    print(f"lambda {lam}, gamma {gamma:4}: best gain {max(gains):5.0f} with {6 - best} on the right, leaf {leaf:.1f}: {verdict}")

# --- recorded
def best_of(lam, gamma):
    gains = [gain(g[:i], g[i:], lam, gamma) for i in range(1, 6)]
    b = int(np.argmax(gains)) + 1
    return float(max(gains)), 6 - b, float(-g[b:].sum() / (len(g) - b + lam))
values = {"mean": float(spend.mean())}
for name, (lam, gamma) in {"plain": (0, 0), "l1": (1, 0), "gamma": (1, 1200)}.items():
    a, b, c = best_of(lam, gamma)
    values |= {f"{name}_gain": a, f"{name}_right": b, f"{name}_leaf": c}
plot = None
