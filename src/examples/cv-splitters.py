import numpy as np
from sklearn.model_selection import GroupKFold, KFold, StratifiedKFold, TimeSeriesSplit

X = np.zeros((12, 1))
y = np.array([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1])  # positives come last
group = np.array([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6])  # two rows for each customer

splitters = [KFold(3), StratifiedKFold(3), GroupKFold(3), TimeSeriesSplit(3)]
for splitter in splitters:
    print(type(splitter).__name__)
    for train, test in splitter.split(X, y, groups=group):
        print("  test", test.tolist(), " train", train.tolist())

# --- recorded
cells = {"row": [], "fold": [], "splitter": [], "part": []}
rows = []
for splitter in splitters:
    name = type(splitter).__name__
    for fold, (train, test) in enumerate(splitter.split(X, y, groups=group), 1):
        rows.append([name, fold, ", ".join(str(i + 1) for i in test), ", ".join(str(i + 1) for i in train)])
        for i in sorted([*train, *test]):
            for column, value in zip(cells.values(), (int(i) + 1, str(fold), name, "test" if i in test else "train")):
                column.append(value)
first_test = {r[0]: r[2] for r in reversed(rows)}
values = {"kfold_last_test": [r for r in rows if r[0] == "KFold"][2][2], "positives_in_kfold_last": int(sum(y[8:12]))}
test_cells = [i for i, part in enumerate(cells["part"]) if part == "test"]
plot = {
    "title": "Which rows four splitters test on",
    "description": "Four panels of twelve rows and three folds; tested rows are marked T. "
    + "; ".join(f"{n} tests rows {t} in its first fold" for n, t in first_test.items())
    + ". TimeSeriesSplit trains on earlier rows only, so its first folds leave later rows out.",
    "width": 460,
    "height": 340,
    "marginLeft": 30,
    "marginRight": 120,
    "x": {"label": "row, in order of time", "type": "band", "domain": list(range(1, 13))},
    "y": {"label": "fold", "type": "band"},
    "fy": {"label": None, "domain": [type(s).__name__ for s in splitters], "padding": 0.2},
    "color": {"legend": True},
    "marks": [
        {"mark": "cell", "data": cells, "x": "row", "y": "fold", "fy": "splitter", "fill": "part", "fillOpacity": 0.45, "inset": 1},
        {"mark": "text", "data": {k: [v[i] for i in test_cells] for k, v in cells.items()}, "x": "row", "y": "fold", "fy": "splitter", "text": "T_"},
    ],
    "table": {"columns": ["Splitter", "Fold", "Tests rows", "Trains on rows"], "rows": rows},
}
plot["marks"][1]["data"]["T_"] = ["T"] * len(test_cells)
