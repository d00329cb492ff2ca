import numpy as np
from sklearn.model_selection import train_test_split

y = np.array([1] * 20 + [0] * 380)  # 400 rows, 5 % positive
rows = np.arange(400)


def positives_in_test(seed, stratify):
    _, test = train_test_split(rows, test_size=0.2, random_state=seed, stratify=stratify)
    return y[test].sum()


plain = [positives_in_test(seed, None) for seed in range(500)]
stratified = [positives_in_test(seed, y) for seed in range(500)]
print("random:    ", min(plain), "to", max(plain), "positives in a test set of 80")
print("stratified:", min(stratified), "to", max(stratified))

# --- recorded
counts = [int((np.array(plain) == k).sum()) for k in range(max(plain) + 1)]
values = {"low": min(plain), "high": max(plain), "stratified": stratified[0], "exact": float(np.mean(np.array(plain) == 4)), "two_or_less": float(np.mean(np.array(plain) <= 2))}
ks = list(range(len(counts)))
plot = {
    "title": "Positives that a random test set of 80 rows gets",
    "description": f"A bar for each count of positives among 500 random splits of 400 rows with 20 positives. The right count, 4, came up in {values['exact']:.0%} of them; the bars reach from {min(plain)} to {max(plain)}. A stratified split gives 4 every time.",
    "height": 220,
    "x": {"label": "positives in the test set", "type": "band", "domain": ks},
    "y": {"label": "splits of 500", "grid": True},
    "marks": [
        {"mark": "barY", "data": {"k": ks, "n": counts}, "x": "k", "y": "n", "fill": "var(--plot-1)", "fillOpacity": 0.6},
        {"mark": "ruleY", "data": {"y": [0]}, "y": "y"},
        {"mark": "text", "data": {"k": [4], "n": [counts[4]], "t": ["stratified: always 4"]}, "x": "k", "y": "n", "text": "t", "dy": -8},
    ],
    "table": {"columns": ["Positives", "Splits of 500"], "rows": [[k, n] for k, n in zip(ks, counts)]},
}
