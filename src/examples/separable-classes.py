import numpy as np
from sklearn.linear_model import LogisticRegression

hours = np.array([[1.0], [2], [3], [4], [6], [7], [8], [9]])
passed = np.array([0, 0, 0, 0, 1, 1, 1, 1])  # 5 hours separate them without error

for C in (0.01, 1, 100, 10_000, 1_000_000):
    model = LogisticRegression(C=C, max_iter=10_000).fit(hours, passed)
    p = model.predict_proba([[5.5]])[0, 1]
    print(f"C {C:>9,}   coefficient {model.coef_[0, 0]:6.2f}   probability at 5.5 hours {p:.3f}")

# --- recorded
f = lambda C: LogisticRegression(C=C, max_iter=10_000).fit(hours, passed)
values = {"small": float(f(0.01).coef_[0, 0]), "default": float(f(1).coef_[0, 0]), "large": float(f(1_000_000).coef_[0, 0]),
          "p_default": float(f(1).predict_proba([[5.5]])[0, 1]), "p_large": float(f(1_000_000).predict_proba([[5.5]])[0, 1])}
plot = None
