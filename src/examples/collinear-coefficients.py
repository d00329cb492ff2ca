import numpy as np
import statsmodels.api as sm
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression, Ridge
from sklearn.preprocessing import StandardScaler
from statsmodels.stats.outliers_influence import variance_inflation_factor

data = load_diabetes(as_frame=True, scaled=False)
X, y = data.data.rename(columns={"s1": "cholesterol", "s2": "ldl", "s3": "hdl", "s5": "log_tg"}), data.target
Z = StandardScaler().set_output(transform="pandas").fit_transform(X)

design = sm.add_constant(Z)
for column in ["bmi", "cholesterol", "ldl"]:
    print(f"{column:12} VIF {variance_inflation_factor(design.to_numpy(), design.columns.get_loc(column)):5.1f}")

rng = np.random.default_rng(0)
spread = []
for name, model in [("least squares", LinearRegression()), ("ridge, alpha 20", Ridge(alpha=20))]:
    draws = []
    for _ in range(200):  # 200 samples of the same patients, drawn with replacement
        rows = rng.integers(0, len(Z), len(Z))
        draws.append(model.fit(Z.iloc[rows], y.iloc[rows]).coef_)
    spread.append(np.std(draws, axis=0))
    at = Z.columns.get_loc("cholesterol")
    print(f"{name:16} cholesterol {np.mean(draws, axis=0)[at]:6.1f} +- {spread[-1][at]:.1f}")

# --- recorded
vif = {c: float(variance_inflation_factor(design.to_numpy(), design.columns.get_loc(c))) for c in Z.columns}
ols, ridge = LinearRegression().fit(Z, y), Ridge(alpha=20).fit(Z, y)
ci = Z.columns.get_loc
values = {"corr": float(np.corrcoef(X["cholesterol"], X["ldl"])[0, 1]), "vif_cholesterol": vif["cholesterol"], "vif_ldl": vif["ldl"], "vif_bmi": vif["bmi"],
          "alone": float(LinearRegression().fit(Z[["cholesterol"]], y).coef_[0]),
          "ols_cholesterol": float(ols.coef_[ci("cholesterol")]), "ols_ldl": float(ols.coef_[ci("ldl")]), "ols_bmi": float(ols.coef_[ci("bmi")]),
          "ridge_cholesterol": float(ridge.coef_[ci("cholesterol")]), "ridge_ldl": float(ridge.coef_[ci("ldl")]), "ridge_bmi": float(ridge.coef_[ci("bmi")]),
          "ols_sd": float(spread[0][ci("cholesterol")]), "ridge_sd": float(spread[1][ci("cholesterol")]),
          "ols_r2": float(ols.score(Z, y)), "ridge_r2": float(ridge.score(Z, y)), "bmi_sd": float(X["bmi"].std(ddof=0)), "bmi_unit": float(ols.coef_[ci("bmi")] / X["bmi"].std(ddof=0))}
plot = None
