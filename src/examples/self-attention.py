import numpy as np

tokens = ["the", "river", "bank"]
X = np.array([[1.0, 0, 0], [0, 0, 2], [0, 1, 1]])  # embeddings in three numbers: article, money, water
Wq = np.array([[1, 0], [0, 1], [1, 1.0]])  # learned in training; chosen by hand here
Wk = np.array([[1, 0], [0, 1], [1, 1.0]])
Wv = np.array([[0, 0], [1, 0], [0, 1.0]])  # passes on money and water

Q, K, V = X @ Wq, X @ Wk, X @ Wv
scores = Q @ K.T / np.sqrt(K.shape[1])  # each token asks all tokens
weights = np.exp(scores - scores.max(axis=1, keepdims=True))
weights /= weights.sum(axis=1, keepdims=True)  # softmax: each row adds up to 1
print("queries", Q.tolist(), " keys", K.tolist())
print("weights\n", weights.round(2))
print("new 'bank':", (weights @ V)[2].round(2), " its own value was", V[2])

masked = np.where(np.tril(np.ones((3, 3))) == 1, scores, -np.inf)  # a decoder may not look ahead
causal = np.exp(masked - masked.max(axis=1, keepdims=True))
print("with a causal mask\n", (causal / causal.sum(axis=1, keepdims=True)).round(2))

# --- recorded
causal = causal / causal.sum(axis=1, keepdims=True)
raw = Q @ K.T
values = {
    "q1": Q[2, 0], "q2": Q[2, 1], "raw0": raw[2, 0], "raw1": raw[2, 1], "raw2": raw[2, 2], "s0": scores[2, 0], "s1": scores[2, 1], "s2": scores[2, 2],
    "w0": weights[2, 0], "w1": weights[2, 1], "w2": weights[2, 2], "money": (weights @ V)[2, 0], "water": (weights @ V)[2, 1], "river_ahead": weights[1, 2], "river_self": causal[1, 1],
}
panels = ["all may look", "no looking ahead"]
d = {"from": [], "to": [], "w": [], "p": [], "t": []}
for name, m in zip(panels, (weights, causal)):
    for i, a in enumerate(tokens):
        for j, b in enumerate(tokens):
            d["from"].append(a); d["to"].append(b); d["w"].append(round(float(m[i, j]) * 100, 1)); d["p"].append(name); d["t"].append(f"{m[i, j]:.2f}")
plot = {
    "title": "Attention weights of three tokens",
    "description": f"Two tables of three by three cells; rows are the tokens that look, columns those looked at. “bank” gives {values['w0']:.2f} to “the”, {values['w1']:.2f} to “river” and {values['w2']:.2f} to itself, with and without a mask, for it is the last. "
    f"Without a mask “river” gives {values['river_ahead']:.2f} to “bank”; with a causal mask the cells right of the diagonal are zero.",
    "width": 480, "height": 220, "marginLeft": 48, "marginRight": 8, "marginTop": 30, "marginBottom": 40,
    "fx": {"domain": panels, "label": None, "padding": 0.1, "axis": "top"},
    "x": {"domain": tokens, "label": "looked at", "labelOffset": 36}, "y": {"domain": tokens, "label": None},
    "opacity": {"range": [0.04, 0.6]},
    "marks": [
        {"mark": "cell", "data": d, "x": "to", "y": "from", "fx": "p", "fill": "var(--plot-1)", "fillOpacity": "w"},
        {"mark": "text", "data": d, "x": "to", "y": "from", "fx": "p", "text": "t"},
    ],
    "table": {"columns": ["Mask", "Token", *tokens], "rows": [[n, a, *[float(v) for v in m[i]]] for n, m in zip(panels, (weights, causal)) for i, a in enumerate(tokens)]},
}
