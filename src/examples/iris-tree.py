from sklearn.datasets import load_iris
from sklearn.tree import DecisionTreeClassifier, export_text

iris = load_iris()
tree = DecisionTreeClassifier(max_depth=2, random_state=0)
tree.fit(iris.data[:, 2:], iris.target)  # petal length and width, three species

print(export_text(tree, feature_names=["petal length", "petal width"], show_weights=True))
print("accuracy on these 150 flowers:", tree.score(iris.data[:, 2:], iris.target))

# --- recorded
t = tree.tree_
names = ["petal length", "petal width"]
counts = [[int(round(c)) for c in (v[0] if v[0].sum() > 1.5 else v[0] * n)] for v, n in zip(t.value, t.n_node_samples)]
species = [s for s in iris.target_names]
pos, order = {}, []
def place(node, x, depth, width):
    pos[node] = (x, 3 - depth); order.append(node)
    if t.children_left[node] >= 0:
        place(t.children_left[node], x - width, depth + 1, width * 0.62); place(t.children_right[node], x + width, depth + 1, width * 0.62)
place(0, 0, 0, 1.0)
lines = {"x1": [], "y1": [], "x2": [], "y2": []}
edge = {"x": [], "y": [], "t": []}
for n in order:
    if t.children_left[n] >= 0:
        for child, word in ((t.children_left[n], "yes"), (t.children_right[n], "no")):
            lines["x1"].append(pos[n][0]); lines["y1"].append(pos[n][1] - 0.28); lines["x2"].append(pos[child][0]); lines["y2"].append(pos[child][1] + 0.34)
            edge["x"].append((pos[n][0] + pos[child][0]) / 2 + (-0.16 if word == "yes" else 0.16)); edge["y"].append((pos[n][1] + pos[child][1]) / 2 + 0.08); edge["t"].append(word)
def column(f, dy): return {"x": [pos[n][0] for n in order], "y": [pos[n][1] + dy for n in order], "t": [f(n) for n in order]}
inner = lambda n: t.children_left[n] >= 0
ask = lambda n: f"{names[t.feature[n]]} ≤ {t.threshold[n]:.2f}?" if inner(n) else str(species[max(range(3), key=lambda k: counts[n][k])])
values = {"root_threshold": float(t.threshold[0]), "second_threshold": float(t.threshold[2]), "score": float(tree.score(iris.data[:, 2:], iris.target)), "root_gini": float(t.impurity[0]), "right_gini": float(t.impurity[2]),
          "importance_length": float(tree.feature_importances_[0]), "importance_width": float(tree.feature_importances_[1])}
leafs = [n for n in order if not inner(n)]
values |= {"leaf_a": " ".join(str(c) for c in counts[leafs[0]]), "wrong_b": sum(counts[leafs[1]]) - max(counts[leafs[1]]), "size_b": sum(counts[leafs[1]]), "wrong_c": sum(counts[leafs[2]]) - max(counts[leafs[2]]), "size_c": sum(counts[leafs[2]])}
values["p_b"] = max(counts[leafs[1]]) / sum(counts[leafs[1]])
plot = {
    "title": "A tree for 150 irises",
    "description": "A tree with two questions; counts are setosa, versicolor, virginica. " + " ".join(f"{ask(n).rstrip(chr(63))}: {counts[n][0]}, {counts[n][1]}, {counts[n][2]}, gini {t.impurity[n]:.2f}." for n in order),
    "width": 440, "height": 290, "marginLeft": 10, "marginRight": 10, "marginTop": 8, "marginBottom": 8,
    "x": {"axis": None, "domain": [-1.55, 2.15]}, "y": {"axis": None, "domain": [0.45, 3.35]},
    "marks": [
        {"mark": "link", "data": lines, "x1": "x1", "y1": "y1", "x2": "x2", "y2": "y2", "stroke": "var(--plot-1)", "strokeWidth": 1.5},
        {"mark": "text", "data": edge, "x": "x", "y": "y", "text": "t"},
        {"mark": "text", "data": column(ask, 0.16), "x": "x", "y": "y", "text": "t", "fontWeight": "bold"},
        {"mark": "text", "data": column(lambda n: " / ".join(str(c) for c in counts[n]), -0.02), "x": "x", "y": "y", "text": "t"},
        {"mark": "text", "data": column(lambda n: f"gini {t.impurity[n]:.2f}", -0.2), "x": "x", "y": "y", "text": "t"},
    ],
    "table": {"columns": ["Node", "Flowers", "setosa / versicolor / virginica", "Gini"], "rows": [[ask(n), sum(counts[n]), " / ".join(str(c) for c in counts[n]), float(t.impurity[n])] for n in order]},
}
