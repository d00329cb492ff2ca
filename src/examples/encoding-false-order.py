import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder
from sklearn.tree import DecisionTreeRegressor

rng = np.random.default_rng(3)
mean_days = {"Athens": 7, "Berlin": 3, "Cork": 8, "Dublin": 2, "Essen": 4, "Faro": 6}  # days until a parcel arrives
city = rng.choice(list(mean_days), 300).reshape(-1, 1)
days = np.array([mean_days[c] for c in city.ravel()]) + rng.normal(0, 0.7, 300)

codes, columns = OrdinalEncoder().fit_transform(city), OneHotEncoder().fit_transform(city)
score = lambda model, X: round(cross_val_score(model, X, days, cv=5).mean(), 2)
print("linear model, numbers 0 to 5:", score(LinearRegression(), codes))
print("linear model, one-hot:       ", score(LinearRegression(), columns))
print("deep tree, numbers 0 to 5:   ", score(DecisionTreeRegressor(random_state=0), codes))
print("tree of two leaves, numbers: ", score(DecisionTreeRegressor(max_depth=1, random_state=0), codes))

# --- recorded
exact = lambda model, X: float(cross_val_score(model, X, days, cv=5).mean())
values = {"linear_codes": exact(LinearRegression(), codes), "linear_one_hot": exact(LinearRegression(), columns),
          "tree_codes": exact(DecisionTreeRegressor(random_state=0), codes), "stump_codes": exact(DecisionTreeRegressor(max_depth=1, random_state=0), codes)}
line = LinearRegression().fit(codes, days)
names = sorted(mean_days)
mean = [float(days[city.ravel() == c].mean()) for c in names]
plot = {
    "title": "A line through numbers that mean nothing",
    "description": f"Average delivery days of six cities numbered by alphabet, with the usual deviation of 0.7 days. They jump up and down from {min(mean):.1f} to {max(mean):.1f} days; "
    f"the best straight line through the numbers is almost flat, from {line.predict([[0]])[0]:.1f} to {line.predict([[5]])[0]:.1f}.",
    "width": 440, "height": 250, "marginLeft": 44, "marginBottom": 40,
    "x": {"label": "number given to the city", "domain": [-0.4, 5.4], "ticks": [0, 1, 2, 3, 4, 5], "tickFormat": "d"},
    "y": {"label": "days", "grid": True, "domain": [0, 10]},
    "marks": [
        {"mark": "link", "data": {"x": list(range(6)), "a": [m - 0.7 for m in mean], "b": [m + 0.7 for m in mean]}, "x1": "x", "x2": "x", "y1": "a", "y2": "b", "stroke": "var(--plot-1)", "strokeOpacity": 0.5, "strokeWidth": 2},
        {"mark": "dot", "data": {"x": list(range(6)), "y": mean}, "x": "x", "y": "y", "r": 5, "fill": "var(--plot-1)"},
        {"mark": "link", "data": {"a": [0], "b": [5], "c": [float(line.predict([[0]])[0])], "d": [float(line.predict([[5]])[0])]},
         "x1": "a", "x2": "b", "y1": "c", "y2": "d", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "6 4"},
        {"mark": "text", "data": {"x": list(range(6)), "y": [m + 1.3 for m in mean], "t": names}, "x": "x", "y": "y", "text": "t", "fill": "currentColor"},
    ],
    "table": {"columns": ["City", "Number", "Average days", "The line says"], "rows": [[c, i, mean[i], float(line.predict([[i]])[0])] for i, c in enumerate(names)]},
}
