import warnings

from statsmodels.datasets import co2
from statsmodels.stats.diagnostic import acorr_ljungbox
from statsmodels.tsa.statespace.sarimax import SARIMAX

warnings.filterwarnings("ignore")
series = co2.load_pandas().data["co2"].resample("MS").mean().interpolate()["1982":"1999"]
candidates = {
    "(0,1,0)": ((0, 1, 0), (0, 0, 0, 0)),
    "(0,1,1)": ((0, 1, 1), (0, 0, 0, 0)),
    "(0,1,0)(0,1,0)12": ((0, 1, 0), (0, 1, 0, 12)),
    "(0,1,1)(0,1,1)12": ((0, 1, 1), (0, 1, 1, 12)),
    "(1,1,1)(0,1,1)12": ((1, 1, 1), (0, 1, 1, 12)),
}
found = []
for name, (order, seasonal) in candidates.items():
    fit = SARIMAX(series, order=order, seasonal_order=seasonal).fit(disp=False)
    left = acorr_ljungbox(fit.resid[13:], lags=[24])["lb_pvalue"].iloc[0]
    print(f"{name:17} AIC {fit.aic:6.1f}   Ljung-Box p {left:.3f}")
    found.append((fit.aic, left))

# --- recorded
values = {}
for key, (aic, left) in zip(["rw", "ma", "seasonal", "airline", "plus"], found):
    values |= {f"aic_{key}": float(aic), f"p_{key}": float(left)}
plot = None
