import numpy as np
from sklearn.model_selection import GridSearchCV, KFold, cross_val_score
from sklearn.tree import DecisionTreeClassifier

grid = {"min_samples_leaf": [1, 2, 3, 5, 8, 12], "max_features": [1, 2, 3]}
inner, outer = KFold(4, shuffle=True, random_state=1), KFold(4, shuffle=True, random_state=2)
rng = np.random.default_rng(1)
plain, nested = [], []
for _ in range(4):  # four datasets of noise: nobody can be right more than half the time
    X, y = rng.normal(size=(60, 5)), rng.integers(0, 2, 60)
    search = GridSearchCV(DecisionTreeClassifier(random_state=0), grid, cv=inner)
    plain.append(search.fit(X, y).best_score_)
    nested.append(cross_val_score(search, X, y, cv=outer).mean())
print(f"best of {len(search.cv_results_['params'])} settings, its own score: {np.mean(plain):.2f}")
print(f"nested: {np.mean(nested):.2f}")

# --- recorded
values = {"plain": float(np.mean(plain)), "nested": float(np.mean(nested)), "settings": len(search.cv_results_["params"])}
plot = None
