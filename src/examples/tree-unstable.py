import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.tree import DecisionTreeClassifier
from sklearn.utils import resample

data = load_breast_cancer()
roots, predictions = [], []
for seed in range(60):  # the same 569 rows, drawn with replacement
    X, y = resample(data.data, data.target, random_state=seed)
    tree = DecisionTreeClassifier(random_state=0).fit(X, y)
    roots.append(data.feature_names[tree.tree_.feature[0]])
    predictions.append(tree.predict(data.data))

for name, count in zip(*np.unique(roots, return_counts=True)):
    print(f"{count:3} trees begin with {name}")
agree = np.mean(predictions, axis=0)
print(f"{np.mean((agree > 0.1) & (agree < 0.9)):.0%} of the rows: more than a tenth of the trees disagree")

# --- recorded
names, counts = np.unique(roots, return_counts=True)
top = int(np.argmax(counts))
values = {"different": int(len(names)), "top": str(names[top]), "top_count": int(counts[top]), "unsure": float(np.mean((agree > 0.1) & (agree < 0.9)))}
plot = None
