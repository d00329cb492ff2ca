import numpy as np

def stream(records, buffer, rng):
    """What a shuffle buffer hands out: one random record of the buffer, then the next one moves in."""
    held = list(records[:buffer])
    for record in records[buffer:]:
        slot = rng.integers(buffer)
        yield held[slot]
        held[slot] = record
    yield from rng.permutation(held)

rng = np.random.default_rng(0)
labels = np.repeat([0, 1], 5_000)  # sorted by class: all cats, then all dogs
files = labels.reshape(100, 100)  # 100 files of 100 records
for name, order, buffer in (
    ("sorted, buffer 1", files, 1),
    ("sorted, buffer 1,000", files, 1_000),
    ("files shuffled, buffer 1", rng.permutation(files), 1),
    ("files shuffled, buffer 1,000", rng.permutation(files), 1_000),
):
    batches = np.array(list(stream(order.ravel(), buffer, rng))).reshape(-1, 100).mean(axis=1)
    print(f"{name:30} share of dogs in a batch: from {batches.min():.0%} to {batches.max():.0%}")

# --- recorded
values = {"low": float(batches.min()), "high": float(batches.max())}
