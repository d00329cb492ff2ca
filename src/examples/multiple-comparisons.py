import numpy as np
from scipy.stats import pearsonr
from statsmodels.stats.multitest import multipletests

rng = np.random.default_rng(3)
target = rng.normal(size=50)
noise = rng.normal(size=(100, 50))  # 100 features that know nothing about it
p = np.array([pearsonr(feature, target)[1] for feature in noise])

print("below 0.05:        ", (p < 0.05).sum())
print("Bonferroni:        ", multipletests(p, method="bonferroni")[0].sum())
print("Benjamini-Hochberg:", multipletests(p, method="fdr_bh")[0].sum())

# --- recorded
from scipy.stats import norm

best = int(p.argmin())
values = {"found": int((p < 0.05).sum()), "bonferroni": int(multipletests(p, method="bonferroni")[0].sum()), "bh": int(multipletests(p, method="fdr_bh")[0].sum()), "smallest": p.min(), "best_r": abs(pearsonr(noise[best], target)[0]), "any": 1 - 0.95**20, "any100": 1 - 0.95**100}
ordered = np.sort(p)
rank = np.arange(1, 101)
plot = {
    "title": "The p-values of 100 noise features, in order",
    "description": f"A hundred p-values, smallest first, lie near the diagonal from 0 to 1, as noise does. {values['found']} of them are below the line at 0.05, the smallest is {p.min():.3f}. The Bonferroni line at 0.0005 is below them all.",
    "height": 260,
    "x": {"label": "rank"},
    "y": {"label": "p-value", "grid": True, "domain": [0, 1]},
    "marks": [
        {"mark": "dot", "data": {"r": rank.tolist(), "p": ordered.tolist()}, "x": "r", "y": "p", "r": 2, "stroke": "var(--plot-1)"},
        {"mark": "ruleY", "data": {"y": [0.05]}, "y": "y", "stroke": "var(--plot-2)", "strokeDasharray": "5 3"},
        {"mark": "text", "data": {"x": [100], "y": [0.05], "t": ["0.05"]}, "x": "x", "y": "y", "text": "t", "dy": -8, "textAnchor": "end"},
    ],
    "table": {"columns": ["Rank", "p-value"], "rows": [[int(i), float(ordered[i - 1])] for i in (1, 2, 3, 4, 5, 6, 7, 10, 25, 50, 75, 100)]},
}
