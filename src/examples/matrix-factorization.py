import numpy as np

R = np.array([[5, 4, 1, 0, 0], [4, 5, 2, 1, 1], [1, 2, 5, 4, 5], [5, 5, 0, 2, 1], [0, 1, 4, 5, 4]], float)
known = R > 0  # 21 of 25 ratings
mean = R[known].mean()
k, penalty = 2, 0.3

rng = np.random.default_rng(1)
users, films = rng.normal(0, 0.5, (5, k)), rng.normal(0, 0.5, (5, k))

def solve(fixed, target, mask):
    """Ridge regression of one row on the factors of the other side."""
    A = fixed[mask]
    return np.linalg.solve(A.T @ A + penalty * np.eye(k), A.T @ (target[mask] - mean))

for _ in range(30):  # alternate: films fixed, then users fixed
    users = np.array([solve(films, R[u], known[u]) for u in range(5)])
    films = np.array([solve(users, R[:, i], known[:, i]) for i in range(5)])

filled = mean + users @ films.T
print(filled.round(1))
print("error on the known ratings:", np.sqrt(((filled - R)[known] ** 2).mean()).round(2))
print("Ann and Diva:", users[0].round(2), "·", films[3].round(2), "+", mean.round(2), "=", filled[0, 3].round(2))

# --- recorded
un, fn = ["Ann", "Bob", "Cho", "Dee", "Eli"], ["Alien", "Blade", "Casa", "Diva", "Eden"]
values = {"mean": float(mean), "known": int(known.sum()), "ann_diva": float(filled[0, 3]), "ann_eden": float(filled[0, 4]), "dee_casa": float(filled[3, 2]), "eli_alien": float(filled[4, 0]), "cho_bob": float(filled[1, 3]), "error": float(np.sqrt(((filled - R)[known] ** 2).mean())),
          "ann": ", ".join(f"{v:.2f}" for v in users[0]).replace("-", "−"), "diva": ", ".join(f"{v:.2f}" for v in films[3]).replace("-", "−"), "dot": float(users[0] @ films[3])}
P = np.vstack([users, films])
plot = {
    "title": "Users and films as points of the same plane",
    "description": "Ten labelled points, the two factors as axes. Ann, Bob and Dee lie on the side of Alien and Blade; Cho and Eli on the side of Casa, Diva and Eden: " + "; ".join(f"{n} {a:.2f}, {b:.2f}" for n, (a, b) in zip(un + fn, P)) + ".",
    "height": 280, "marginRight": 46, "marginLeft": 64, "marginBottom": 40,
    "x": {"label": "factor 1", "labelOffset": 34, "ticks": 5}, "y": {"label": "factor 2", "grid": True, "ticks": 5, "domain": [-1.6, 1.5]},
    "color": {"legend": True, "domain": ["user", "film"]}, "symbol": {"domain": ["user", "film"]},
    "marks": [
        {"mark": "ruleX", "data": {"x": [0]}, "x": "x", "strokeOpacity": 0.3}, {"mark": "ruleY", "data": {"y": [0]}, "y": "y", "strokeOpacity": 0.3},
        {"mark": "dot", "data": {"x": [round(float(v), 3) for v in P[:, 0]], "y": [round(float(v), 3) for v in P[:, 1]], "k": ["user"] * 5 + ["film"] * 5}, "x": "x", "y": "y", "stroke": "k", "symbol": "k", "r": 4.5, "strokeWidth": 2},
        *[{"mark": "text", "data": {"x": [round(float(P[i, 0]), 3) for i in side], "y": [round(float(P[i, 1]), 3) for i in side], "t": [(un + fn)[i] for i in side]}, "x": "x", "y": "y", "text": "t", "textAnchor": a, "dx": d}
          for side, a, d in (([0, 2, 3, 6, 8], "end", -9), ([1, 4, 5, 7, 9], "start", 9))],
    ],
    "table": {"columns": ["Name", "Factor 1", "Factor 2"], "rows": [[n, float(a), float(b)] for n, (a, b) in zip(un + fn, P)]},
}
