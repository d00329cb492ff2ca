import numpy as np

scores = np.array([2.0, 1.0, 0.1])  # what the last layer computes, before any activation

softmax = np.exp(scores) / np.exp(scores).sum()
sigmoid = 1 / (1 + np.exp(-scores))
print("softmax", softmax.round(3), "sum", softmax.sum().round(3))
print("sigmoid", sigmoid.round(3), "sum", sigmoid.sum().round(3))

for truth in range(3):
    print(f"true class {truth}: cross-entropy {-np.log(softmax[truth]):.3f}")
print("scores lowered by 2:", (np.exp(scores - 2) / np.exp(scores - 2).sum()).round(3))

# --- recorded
values = {
    "soft0": softmax[0], "soft1": softmax[1], "soft2": softmax[2], "sig0": sigmoid[0], "sig1": sigmoid[1], "sig2": sigmoid[2], "sig_sum": sigmoid.sum(),
    "loss0": -np.log(softmax[0]), "loss2": -np.log(softmax[2]), "chance10": np.log(10),
}
plot = None
