import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import PolynomialFeatures

rng = np.random.default_rng(0)
X = np.column_stack([rng.uniform(1, 10, 400), rng.uniform(0, 24, 400)])  # kilowatts, hours
energy = X[:, 0] * X[:, 1] + rng.normal(0, 5, 400)

for name, model in {
    "two columns": LinearRegression(),
    "and their product": make_pipeline(PolynomialFeatures(2, interaction_only=True, include_bias=False), LinearRegression()),
}.items():
    print(f"{name:18} R² {cross_val_score(model, X, energy, cv=5).mean():.3f}")

for columns in (10, 100, 1000):
    made = PolynomialFeatures(2, include_bias=False).fit(np.zeros((1, columns))).n_output_features_
    print(f"{columns:5} columns become {made:,} at degree 2")

# --- recorded
score = lambda m: float(cross_val_score(m, X, energy, cv=5).mean())
values = {
    "plain": score(LinearRegression()),
    "product": score(make_pipeline(PolynomialFeatures(2, interaction_only=True, include_bias=False), LinearRegression())),
    **{f"made_{c}": int(PolynomialFeatures(2, include_bias=False).fit(np.zeros((1, c))).n_output_features_) for c in (10, 100)},
}
