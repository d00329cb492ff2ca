from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import cross_val_score, train_test_split
from sklearn.tree import DecisionTreeClassifier

X, y = load_breast_cancer(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.4, stratify=y, random_state=1)

full = DecisionTreeClassifier(random_state=0).fit(X_train, y_train)
path = full.cost_complexity_pruning_path(X_train, y_train)  # the alphas at which a branch falls
alphas = path.ccp_alphas[:-1]
cv = [cross_val_score(DecisionTreeClassifier(ccp_alpha=a, random_state=0), X_train, y_train, cv=5).mean() for a in alphas]
best = alphas[max(range(len(alphas)), key=lambda i: (cv[i], alphas[i]))]
pruned = DecisionTreeClassifier(ccp_alpha=best, random_state=0).fit(X_train, y_train)

for name, tree in [("full", full), (f"ccp_alpha {best:.4f}", pruned)]:
    print(f"{name:16} {tree.get_n_leaves():2} leaves, train {tree.score(X_train, y_train):.3f}, test {tree.score(X_test, y_test):.3f}")

# --- recorded
values = {"leaves_full": int(full.get_n_leaves()), "leaves_pruned": int(pruned.get_n_leaves()), "train_full": float(full.score(X_train, y_train)), "test_full": float(full.score(X_test, y_test)),
          "train_pruned": float(pruned.score(X_train, y_train)), "test_pruned": float(pruned.score(X_test, y_test)), "alpha": float(best), "depth_full": int(full.get_depth())}
from sklearn.model_selection import StratifiedKFold, cross_validate
depths = list(range(1, 11))
folds = StratifiedKFold(10, shuffle=True, random_state=0)
runs = {d: cross_validate(DecisionTreeClassifier(max_depth=d, random_state=0), X, y, cv=folds, return_train_score=True) for d in depths}
tr = {d: float(r["train_score"].mean()) for d, r in runs.items()}
te = {d: float(r["test_score"].mean()) for d, r in runs.items()}
best_d = max(te, key=lambda d: te[d])
values |= {"best_depth": best_d, "best_cv": te[best_d], "cv_1": te[1], "cv_10": te[10], "train_10": tr[10]}
plot = {
    "title": "Accuracy by depth, breast cancer data",
    "description": f"Training accuracy climbs from {tr[1]:.3f} at depth 1 to {tr[10]:.3f} at depth 10. Cross-validated accuracy rises to {te[best_d]:.3f} at depth {best_d} and is {te[10]:.3f} at depth 10.",
    "height": 250, "marginRight": 84, "marginBottom": 42,
    "x": {"label": "max_depth", "ticks": depths, "tickFormat": "d", "labelOffset": 36}, "y": {"label": "accuracy", "grid": True, "ticks": 5, "domain": [0.88, 1.0]},
    "marks": [
        {"mark": "line", "data": {"d": depths, "v": list(tr.values())}, "x": "d", "y": "v", "stroke": "var(--plot-1)", "strokeWidth": 2, "strokeDasharray": "6 3"},
        {"mark": "line", "data": {"d": depths, "v": list(te.values())}, "x": "d", "y": "v", "stroke": "var(--plot-2)", "strokeWidth": 2},
        {"mark": "dot", "data": {"d": [best_d], "v": [te[best_d]]}, "x": "d", "y": "v", "stroke": "var(--plot-2)", "strokeWidth": 2, "r": 6},
        {"mark": "text", "data": {"d": [10, 10], "v": [tr[10], te[10]], "t": ["training", "validation"]}, "x": "d", "y": "v", "text": "t", "textAnchor": "start", "dx": 8},
    ],
    "table": {"columns": ["Depth", "Training", "Cross-validated"], "rows": [[d, tr[d], te[d]] for d in depths]},
}
