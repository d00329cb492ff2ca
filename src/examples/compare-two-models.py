import numpy as np
from scipy.stats import binomtest
from sklearn.datasets import load_breast_cancer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

data = load_breast_cancer(as_frame=True)
y = (data.target == 0).astype(int)
train, test = train_test_split(np.arange(len(y)), test_size=0.5, stratify=y, random_state=0)

def scores(columns):
    model = make_pipeline(StandardScaler(), LogisticRegression()).fit(data.data.loc[train, columns], y[train])
    return model.predict_proba(data.data.loc[test, columns])[:, 1]

truth, old = y[test].to_numpy(), scores(["worst texture", "worst smoothness"])
new = scores(["worst texture", "worst smoothness", "worst symmetry"])  # one column more
old_right, new_right = (old >= 0.5) == truth, (new >= 0.5) == truth
b, c = (old_right & ~new_right).sum(), (~old_right & new_right).sum()
print(f"accuracy {old_right.mean():.3f} -> {new_right.mean():.3f}; only the old is right {b} times, only the new {c} times")
print(f"McNemar, exact: p = {binomtest(int(c), int(b + c), 0.5).pvalue:.3f}")

rng = np.random.default_rng(0)
draws = [rng.integers(0, len(truth), len(truth)) for _ in range(1000)]
auc = np.array([[roc_auc_score(truth[i], score[i]) for score in (old, new)] for i in draws])
gain = auc[:, 1] - auc[:, 0]
print(f"AUC {roc_auc_score(truth, old):.3f} -> {roc_auc_score(truth, new):.3f}; 95 % of bootstrap gains from {np.quantile(gain, 0.025):+.3f} to {np.quantile(gain, 0.975):+.3f}")

# --- recorded
values = {
    "b": int(b), "c": int(c), "p": float(binomtest(int(c), int(b + c), 0.5).pvalue), "old_acc": float(old_right.mean()), "new_acc": float(new_right.mean()),
    "old_auc": roc_auc_score(truth, old), "new_auc": roc_auc_score(truth, new), "low": float(np.quantile(gain, 0.025)), "high": float(np.quantile(gain, 0.975)),
    "both": int((old_right & new_right).sum()), "neither": int((~old_right & ~new_right).sum()), "above": float((gain > 0).mean()), "rows": len(truth),
    "old_low": float(np.quantile(auc[:, 0], 0.025)), "old_high": float(np.quantile(auc[:, 0], 0.975)),
}
values["p_quiz"] = float(binomtest(40, 110, 0.5).pvalue)
values["gain"] = values["new_auc"] - values["old_auc"]
counts, edges = np.histogram(gain, bins=24)
plot = {
    "title": "Gain in AUC over 1,000 bootstrap samples of the test set",
    "description": f"A histogram of the gain. The middle is near {values['gain']:+.3f}; 95 % lies from {values['low']:+.3f} to {values['high']:+.3f}; {values['above']:.0%} of the samples are above zero, which is marked.",
    "height": 240, "marginBottom": 42,
    "x": {"label": "AUC of the new model minus AUC of the old", "labelOffset": 36}, "y": {"label": "samples", "grid": True},
    "marks": [
        {"mark": "rectY", "data": {"a": list(edges[:-1]), "b": list(edges[1:]), "n": [int(v) for v in counts]}, "x1": "a", "x2": "b", "y": "n", "fill": "var(--plot-1)", "fillOpacity": 0.6, "inset": 0.5},
        {"mark": "ruleX", "data": {"x": [0]}, "x": "x", "strokeWidth": 2},
        {"mark": "ruleX", "data": {"x": [values["low"], values["high"]]}, "x": "x", "stroke": "var(--plot-2)", "strokeDasharray": "5 3", "strokeWidth": 2},
        {"mark": "ruleY", "data": {"y": [0]}, "y": "y"},
    ],
    "table": {"columns": ["Gain", "Value"], "rows": [["2.5 % quantile", values["low"]], ["observed", values["gain"]], ["97.5 % quantile", values["high"]], ["share above zero", values["above"]]]},
}
