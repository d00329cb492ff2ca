import numpy as np
from scipy.stats import ks_2samp

rng = np.random.default_rng(0)
training = rng.normal(0, 1, 5000)
edges = np.quantile(training, np.linspace(0, 1, 11))[1:-1]  # ten bins of equal share

def psi(live):
    a = np.bincount(np.searchsorted(edges, training), minlength=10) / len(training)
    b = np.bincount(np.searchsorted(edges, live), minlength=10) / len(live)
    return ((b - a) * np.log(b / a)).sum()

for shift in [0.0, 0.1, 0.3, 0.6]:
    live = rng.normal(shift, 1, 5000)
    print(f"mean shifted by {shift}: PSI {psi(live):.3f}, KS p-value {ks_2samp(training, live).pvalue:.1e}")

# --- recorded
rng = np.random.default_rng(0)
rng.normal(0, 1, 5000)
out = {}
for shift in [0.0, 0.1, 0.3, 0.6]:
    live = rng.normal(shift, 1, 5000)
    out[shift] = (float(psi(live)), float(ks_2samp(training, live).pvalue))
values = {"psi_0": out[0.0][0], "psi_1": out[0.1][0], "psi_3": out[0.3][0], "psi_6": out[0.6][0], "p_1": out[0.1][1]}
plot = None
