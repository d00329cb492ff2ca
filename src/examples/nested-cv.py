import numpy as np
from scipy.stats import loguniform
from sklearn.model_selection import RandomizedSearchCV, StratifiedKFold, cross_val_score
from sklearn.svm import SVC

tuned, nested = [], []
for seed in range(8):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(60, 10))
    y = rng.permutation(60) % 2  # labels that have nothing to do with X
    inner = StratifiedKFold(3, shuffle=True, random_state=seed)
    outer = StratifiedKFold(3, shuffle=True, random_state=seed + 100)
    search = RandomizedSearchCV(
        SVC(), {"C": loguniform(0.1, 1000), "gamma": loguniform(0.001, 1)}, n_iter=12, cv=inner, random_state=seed
    )
    tuned.append(search.fit(X, y).best_score_)
    nested.append(cross_val_score(search, X, y, cv=outer).mean())

print(f"best score of the search   {np.mean(tuned):.2f}")
print(f"nested cross-validation    {np.mean(nested):.2f}")
print("truth                      0.50")

# --- recorded
values = {"tuned": float(np.mean(tuned)), "nested": float(np.mean(nested)), "tuned_max": float(np.max(tuned)), "runs": 8, "fits": 8 * (12 * 3 + 1 + 3 * (12 * 3 + 1))}
plot = None
