import numpy as np

rng = np.random.default_rng(0)
width = 64
words = rng.normal(size=(200, width)) / np.sqrt(width)  # 200 words as random vectors of length about 1


def recall(length):
    """Share of words that can be read back from their order-marked sum, one vector for the whole sentence."""
    right = 0
    for seed in range(50):
        chosen = np.random.default_rng([length, seed]).choice(200, length, replace=False)
        summary = sum(np.roll(words[w], place) for place, w in enumerate(chosen))  # the place turns the vector
        right += sum(int(np.argmax(words @ np.roll(summary, -place)) == w) for place, w in enumerate(chosen))
    return right / (50 * length)


for length in (2, 5, 10, 20, 40):
    print(f"{length:3} words in one vector of {width} numbers: {recall(length):.0%} recalled")

# --- recorded
values = {f"recall_{n}": recall(n) for n in (2, 5, 10, 20, 40)}
plot = None
