import numpy as np
from sklearn.compose import TransformedTargetRegressor
from sklearn.linear_model import LinearRegression

rng = np.random.default_rng(0)
X = rng.uniform(0, 4, size=(4000, 1))
price = np.exp(3 + 0.5 * X[:, 0] + rng.normal(0, 0.8, len(X)))  # noise multiplies

model = TransformedTargetRegressor(LinearRegression(), func=np.log, inverse_func=np.exp).fit(X, price)
back = model.predict(X)  # already in the unit of the price
residuals = np.log(price) - np.log(back)

print(f"mean price                         {price.mean():.1f}")
print(f"mean of exp(prediction)            {back.mean():.1f}")
print(f"  times exp(s² / 2)                {back.mean() * np.exp(residuals.var() / 2):.1f}")
print(f"  times mean of exp(residual)      {back.mean() * np.exp(residuals).mean():.1f}")
print(f"share of prices below prediction   {(price < back).mean():.2f}")

# --- recorded
values = {
    "mean": float(price.mean()), "naive": float(back.mean()), "corrected": float(back.mean() * np.exp(residuals.var() / 2)),
    "smeared": float(back.mean() * np.exp(residuals).mean()), "below": float((price < back).mean()), "short": float(1 - back.mean() / price.mean()),
}
