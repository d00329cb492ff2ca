import numpy as np

width = 4096  # a square weight matrix of a middling language model
for rank in (4, 8, 16, 64):
    lora = 2 * width * rank  # B is width x rank, A is rank x width
    print(f"rank {rank:2}: {lora:9,} of {width * width:,} weights, {lora / width**2:.2%}")

rng = np.random.default_rng(0)
W = rng.normal(size=(6, 6))  # frozen
A, B = rng.normal(size=(2, 6)), np.zeros((6, 2))  # B starts at zero: nothing changes before training
print("unchanged at the start:", np.allclose(W + B @ A, W))
B = rng.normal(size=(6, 2))
print("rank of the change after training:", np.linalg.matrix_rank(B @ A))

# --- recorded
gb = 7e9 * 2 / 1e9
values = {"full": width * width, "lora8": 2 * width * 8, "share8": 2 * 8 / width, "gb16": gb, "gb4": 7e9 * 0.5 / 1e9, "train": 7e9 * 16 / 1e9}
plot = None
