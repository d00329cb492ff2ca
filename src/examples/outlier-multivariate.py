import numpy as np
from sklearn.covariance import EllipticEnvelope
from sklearn.ensemble import IsolationForest
from sklearn.neighbors import LocalOutlierFactor

rng = np.random.default_rng(5)
height = rng.normal(172, 9, 60)
weight = 70 + 0.9 * (height - 172) + rng.normal(0, 4, 60)
people = np.vstack([np.c_[height, weight], [190, 58]])  # tall and light: ordinary on each axis

z = np.abs((people - people.mean(axis=0)) / people.std(axis=0))
print("z-scores of the last person:", z[-1].round(1))

def rank(score):
    return int((score > score[-1]).sum()) + 1  # 1: the most unusual of all

lof = LocalOutlierFactor(n_neighbors=20).fit(people)
print("Mahalanobis rank:     ", rank(EllipticEnvelope(random_state=0).fit(people).mahalanobis(people)))
print("isolation forest rank:", rank(-IsolationForest(random_state=0).fit(people).score_samples(people)))
print("LOF rank:             ", rank(-lof.negative_outlier_factor_), f"(score {-lof.negative_outlier_factor_[-1]:.1f})")

# --- recorded
d = EllipticEnvelope(random_state=0).fit(people).mahalanobis(people)
iso = -IsolationForest(random_state=0).fit(people).score_samples(people)
values = {"z_height": float(z[-1, 0]), "z_weight": float(z[-1, 1]), "distance": float(np.sqrt(d[-1])), "iso_rank": rank(iso), "lof": float(-lof.negative_outlier_factor_[-1]),
          "lof_rank": rank(-lof.negative_outlier_factor_), "distance_rank": rank(d)}
plot = {
    "title": "Ordinary on each axis, strange as a pair",
    "description": f"A cloud of 60 people along a rising line of height and weight, and one tall, light person far below it. The z-scores are {z[-1, 0]:.1f} for height and {z[-1, 1]:.1f} for weight, but the distance that takes the correlation into account is {np.sqrt(d[-1]):.1f}, the largest of all.",
    "height": 290,
    "width": 400,
    "marginBottom": 42,
    "x": {"label": "height (cm)", "nice": True, "labelOffset": 38},
    "y": {"label": "weight (kg)", "grid": True, "nice": True},
    "color": {"legend": True, "domain": ["the others", "190 cm, 58 kg"]},
    "symbol": {"domain": ["the others", "190 cm, 58 kg"]},
    "marks": [{"mark": "dot", "data": {"x": [round(float(v), 1) for v in people[:, 0]], "y": [round(float(v), 1) for v in people[:, 1]], "k": ["the others"] * 60 + ["190 cm, 58 kg"]},
               "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 3.5}],
    "table": {"columns": ["Measure of the last person", "Value"], "rows": [["z-score of height", float(z[-1, 0])], ["z-score of weight", float(z[-1, 1])], ["Mahalanobis distance", float(np.sqrt(d[-1]))], ["local outlier factor", float(-lof.negative_outlier_factor_[-1])]]},
}
