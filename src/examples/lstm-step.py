import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


x, h, c = 1.0, 0.5, 2.0  # input, last output, memory: one number each
forget = sigmoid(0.5 * x + 1.0 * h + 1.0)
write = sigmoid(-1.0 * x + 0.5 * h)
candidate = np.tanh(1.0 * x - 0.5 * h)
read = sigmoid(0.8 * x + 0.4 * h)

c_new = forget * c + write * candidate  # keep some of the old, add some of the new
h_new = read * np.tanh(c_new)
print(f"forget {forget:.3f}  write {write:.3f}  candidate {candidate:.3f}  read {read:.3f}")
print(f"memory {forget:.3f} * 2.0 + {write:.3f} * {candidate:.3f} = {c_new:.3f}   output {h_new:.3f}")

columns, units = 10, 64
step = units * (columns + units) + units
print(f"parameters of {units} units on {columns} columns: RNN {step:,}, LSTM {4 * step:,}, GRU {3 * step:,}")

# --- recorded
values = {"forget": forget, "write": write, "candidate": candidate, "read": read, "c_new": c_new, "h_new": h_new, "rnn": step, "lstm": 4 * step, "gru": 3 * step, "kept": forget * 2, "added": write * candidate}
plot = None
