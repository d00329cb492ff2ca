import numpy as np
from scipy.stats import binom
from sklearn.metrics import cohen_kappa_score

# Two people look at 100 parts: 90 both call good, 2 both call defect, 4 + 4 they dispute.
anna = np.array(["good"] * 90 + ["defect"] * 2 + ["good"] * 4 + ["defect"] * 4)
ben = np.array(["good"] * 90 + ["defect"] * 2 + ["defect"] * 4 + ["good"] * 4)

print(f"agree on      {np.mean(anna == ben):.2f}")
print(f"Cohen's kappa {cohen_kappa_score(anna, ben):.2f}")

# How often a majority of independent workers is right, if each is right 9 times in 10.
for workers in (1, 3, 5, 9):
    print(f"{workers} workers: {binom.sf(workers // 2, workers, 0.9):.3f}")

# --- recorded
p_o = float(np.mean(anna == ben))
p_e = float(np.mean(anna == "good") * np.mean(ben == "good") + np.mean(anna == "defect") * np.mean(ben == "defect"))
vote = {n: float(binom.sf(n // 2, n, 0.9)) for n in (3, 5, 9)}
values = {"agree": p_o, "chance": p_e, "kappa": float(cohen_kappa_score(anna, ben)), "vote_3": vote[3], "vote_5": vote[5], "vote_9": vote[9]}
plot = None
