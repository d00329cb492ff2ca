import statsmodels.api as sm
from scipy.stats import kurtosis, skew
from sklearn.datasets import load_breast_cancer, load_iris

iris = load_iris(as_frame=True).data
cancer = load_breast_cancer(as_frame=True).data
visits = sm.datasets.randhie.load_pandas().data["mdvis"]

columns = {
    "iris: sepal width, cm": iris["sepal width (cm)"],
    "cancer: mean smoothness": cancer["mean smoothness"],
    "cancer: area error": cancer["area error"],
    "doctor visits a year": visits,
}
for name, x in columns.items():
    print(f"{name:24} mean {x.mean():7.3f}  variance {x.var():9.3f}  skewness {skew(x):5.2f}  excess kurtosis {kurtosis(x):6.2f}")
print(f"visits: variance / mean = {visits.var() / visits.mean():.1f}, share of zeros = {(visits == 0).mean():.2f}")

# --- recorded
import numpy as np

values = {
    "sepal_skew": float(skew(columns["iris: sepal width, cm"])), "sepal_kurtosis": float(kurtosis(columns["iris: sepal width, cm"])),
    "area_skew": float(skew(cancer["area error"])), "area_kurtosis": float(kurtosis(cancer["area error"])),
    "visits_mean": float(visits.mean()), "visits_variance": float(visits.var()), "visits_ratio": float(visits.var() / visits.mean()),
    "visits_zero": float((visits == 0).mean()), "poisson_zero": float(np.exp(-visits.mean())),
}
