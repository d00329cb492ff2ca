import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.inspection import permutation_importance
from sklearn.model_selection import train_test_split

data = load_diabetes(scaled=False)
rng = np.random.default_rng(0)
X = np.c_[data.data, rng.permutation(len(data.data))]  # the last column is a random customer number
names = [*data.feature_names, "random id"]
X_train, X_test, y_train, y_test = train_test_split(X, data.target, random_state=0)

forest = RandomForestRegressor(100, random_state=0).fit(X_train, y_train)
permuted = permutation_importance(forest, X_test, y_test, n_repeats=5, random_state=0)

for i in np.argsort(-forest.feature_importances_):
    print(f"{names[i]:10} impurity {forest.feature_importances_[i]:5.3f}   permutation {permuted.importances_mean[i]:+.3f}")

# --- recorded
imp, perm = forest.feature_importances_, permuted.importances_mean
order = [int(i) for i in np.argsort(-imp)]
rank_imp = order.index(10) + 1
rank_perm = int(np.sum(perm > perm[10])) + 1
values = {"id_impurity": float(imp[10]), "id_permutation": float(perm[10]), "id_rank": rank_imp, "id_perm_rank": rank_perm, "sex_impurity": float(imp[1]), "sex_permutation": float(perm[1]), "bmi_impurity": float(imp[2])}
lab = [names[i] for i in order]
plot = {
    "title": "A random number among the features",
    "description": f"Two panels of bars for eleven features. By impurity the random id ranks {rank_imp} of 11 with {imp[10]:.3f}, above sex with {imp[1]:.3f}; by permutation on test data it has {perm[10]:+.3f}, about nothing.",
    "width": 470, "height": 280, "marginLeft": 74, "marginBottom": 34,
    "x": {"label": None, "grid": True, "ticks": 3}, "y": {"label": None, "domain": lab}, "fx": {"label": None, "domain": ["impurity", "permutation, test data"]},
    "color": {"domain": ["features", "random id"], "legend": True},
    "marks": [{"mark": "barX", "data": {"v": [round(float(imp[i]), 3) for i in order] + [round(float(perm[i]), 3) for i in order], "n": lab * 2, "k": ["impurity"] * 11 + ["permutation, test data"] * 11, "c": ["random id" if i == 10 else "features" for i in order] * 2},
               "x": "v", "y": "n", "fx": "k", "fill": "c"}, {"mark": "ruleX", "data": {"x": [0, 0], "k": ["impurity", "permutation, test data"]}, "x": "x", "fx": "k"}],
    "table": {"columns": ["Feature", "Impurity", "Permutation"], "rows": [[names[i], float(imp[i]), float(perm[i])] for i in order]},
}
