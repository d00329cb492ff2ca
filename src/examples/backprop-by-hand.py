import numpy as np

x, y = np.array([1.0, 2.0]), 1.0  # one row, and its class
W1, b1 = np.array([[0.5, -0.5], [0.25, 0.5]]), np.array([0.0, 0.1])
w2, b2 = np.array([1.0, -1.0]), 0.0


def forward(W1, b1, w2, b2):
    z1 = x @ W1 + b1
    h = np.maximum(0, z1)  # ReLU
    p = 1 / (1 + np.exp(-(h @ w2 + b2)))  # sigmoid
    return z1, h, p, -np.log(p if y == 1 else 1 - p)


z1, h, p, loss = forward(W1, b1, w2, b2)
print(f"forward : z1 {z1.round(2)}  h {h.round(2)}  p {p:.3f}  loss {loss:.3f}")

d2 = p - y  # cross-entropy with sigmoid: error of the output
g_w2, g_b2 = d2 * h, d2
d1 = d2 * w2 * (z1 > 0)  # sent back through w2, times the slope of ReLU
g_W1, g_b1 = np.outer(x, d1), d1
print(f"backward: d2 {d2:.3f}  g_w2 {g_w2.round(3)}  d1 {d1.round(3)}  g_W1 {g_W1.round(3).tolist()}")

rate = 0.1
loss_after = forward(W1 - rate * g_W1, b1 - rate * g_b1, w2 - rate * g_w2, b2 - rate * g_b2)[3]
print(f"loss after one step: {loss_after:.3f}")

# --- recorded
eps = 1e-6
bumped = W1.copy()
bumped[1, 0] += eps
numeric = (forward(bumped, b1, w2, b2)[3] - loss) / eps
assert abs(numeric - g_W1[1, 0]) < 1e-4
values = {"z11": z1[0], "z12": z1[1], "p": p, "loss": loss, "d2": d2, "d11": d1[0], "d12": d1[1], "g_w21": g_w2[0], "g_w22": g_w2[1], "g_11": g_W1[0, 0], "g_21": g_W1[1, 0], "loss_after": loss_after, "numeric": numeric, "score": h @ w2 + b2}
plot = None
