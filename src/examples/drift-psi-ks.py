import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(7)
baseline = rng.normal(50, 10, 5_000)  # age of customers when the model was trained
weeks = {"same": rng.normal(50, 10, 1_000), "older": rng.normal(55, 10, 1_000), "wider": rng.normal(50, 16, 1_000)}

edges = np.quantile(baseline, np.linspace(0, 1, 11))
edges[0], edges[-1] = -np.inf, np.inf  # ten bins, each with a tenth of the baseline

def psi(expected, actual):
    e = np.histogram(expected, edges)[0] / len(expected)
    a = np.histogram(actual, edges)[0] / len(actual)
    a = np.clip(a, 1e-4, None)  # an empty bin would be infinite
    return float(np.sum((a - e) * np.log(a / e)))

for name, week in weeks.items():
    ks = ks_2samp(baseline, week)
    print(f"{name:6} mean {week.mean():5.1f}  PSI {psi(baseline, week):.3f}  KS {ks.statistic:.3f}  p {ks.pvalue:.1g}")

tiny = rng.normal(50.6, 10, 200_000)  # half a year older, and very many rows
ks = ks_2samp(baseline, tiny)
print(f"{'tiny':6} mean {tiny.mean():5.1f}  PSI {psi(baseline, tiny):.3f}  KS {ks.statistic:.3f}  p {ks.pvalue:.1g}")

# --- recorded
share = {n: (np.histogram(w, edges)[0] / len(w)).tolist() for n, w in weeks.items()}
values = {f"psi_{n}": psi(baseline, w) for n, w in weeks.items()}
values |= {f"ks_{n}": float(ks_2samp(baseline, w).statistic) for n, w in weeks.items()}
values |= {"psi_tiny": psi(baseline, tiny), "ks_tiny": float(ks.statistic), "p_tiny": float(ks.pvalue)}
bins = list(range(1, 11))
plot = {
    "title": "Where each week falls in the ten bins of the baseline",
    "description": "Three rows of bars over ten bins that each hold a tenth of the baseline. The same week stays near a tenth everywhere, "
    f"PSI {values['psi_same']:.3f}. The older week rises from left to right, from {share['older'][0]:.0%} to {share['older'][-1]:.0%}, PSI {values['psi_older']:.2f}. "
    f"The wider week has {share['wider'][0]:.0%} and {share['wider'][-1]:.0%} at the two ends and little between, PSI {values['psi_wider']:.2f}.",
    "height": 300,
    "marginRight": 60,
    "marginBottom": 44,
    "x": {"label": "bin of the baseline", "type": "band"},
    "y": {"label": "share", "percent": True, "grid": True, "ticks": [0, 10, 20]},
    "fy": {"label": None, "domain": list(weeks), "padding": 0.15},
    "marks": [
        {
            "mark": "barY",
            "data": {"b": bins * 3, "v": [v for n in weeks for v in share[n]], "n": [n for n in weeks for _ in bins]},
            "x": "b", "y": "v", "fy": "n", "fill": "var(--plot-1)", "fillOpacity": 0.6,
        },
        {"mark": "ruleY", "data": {"y": [0.1]}, "y": "y", "stroke": "currentColor", "strokeDasharray": "4 3"},
    ],
    "table": {"columns": ["Week", "Lowest bin", "Highest bin", "PSI", "KS"], "rows": [[n, share[n][0], share[n][-1], values[f"psi_{n}"], values[f"ks_{n}"]] for n in weeks]},
}
