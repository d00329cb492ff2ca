import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

MISSED, CHECKED = 200, 10  # what a missed fraud costs, and what it costs to check an alarm
X, y = make_classification(n_samples=20000, n_features=8, n_informative=5, weights=[0.97], class_sep=0.9, random_state=4)
X_train, X_held, y_train, y_held = train_test_split(X, y, stratify=y, test_size=0.5, random_state=0)
score = LogisticRegression().fit(X_train, y_train).predict_proba(X_held)[:, 1]

def cost(threshold):
    alarm = score >= threshold
    return MISSED * (~alarm & (y_held == 1)).sum() + CHECKED * (alarm & (y_held == 0)).sum()

thresholds = np.arange(0.01, 1, 0.01)
costs = [cost(t) for t in thresholds]
best = thresholds[np.argmin(costs)]
print(f"by the formula {CHECKED / (CHECKED + MISSED):.3f}, by trial {best:.2f}")
print(f"cost at 0.5: {cost(0.5)}   at the best: {cost(best)}   with no model: {MISSED * y_held.sum()}")

# --- recorded
values = {"formula": CHECKED / (CHECKED + MISSED), "best": float(best), "cost_half": int(cost(0.5)), "cost_best": int(cost(best)), "cost_none": int(MISSED * y_held.sum()), "cost_formula": int(cost(CHECKED / (CHECKED + MISSED)))}
plot = None
