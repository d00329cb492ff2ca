import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import train_test_split

X, y = load_diabetes(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, test_size=0.5, random_state=0)
rng = np.random.default_rng(0)

for noise in [0, 20, 80]:  # columns of random numbers added to the ten real ones
    A = np.hstack([X_train, rng.normal(size=(len(X_train), noise))])
    B = np.hstack([X_test, rng.normal(size=(len(X_test), noise))])
    model = LinearRegression().fit(A, y_train)
    r2, n, p = model.score(A, y_train), *A.shape
    adjusted = 1 - (1 - r2) * (n - 1) / (n - p - 1)
    print(f"{p:2} columns: R2 {r2:.2f}   adjusted {adjusted:.2f}   on test data {model.score(B, y_test):.2f}")

# --- recorded
rng, values = np.random.default_rng(0), {"n": len(X_train)}
for noise in [0, 20, 80]:
    A = np.hstack([X_train, rng.normal(size=(len(X_train), noise))])
    B = np.hstack([X_test, rng.normal(size=(len(X_test), noise))])
    model = LinearRegression().fit(A, y_train)
    r2, (n, p) = model.score(A, y_train), A.shape
    values.update({f"r2_{noise}": r2, f"adj_{noise}": 1 - (1 - r2) * (n - 1) / (n - p - 1), f"test_{noise}": model.score(B, y_test)})
plot = None
