import numpy as np
from scipy.signal import correlate2d
from sklearn.datasets import load_digits

image = load_digits().images[7]
kernel = np.array([[1, 1, 1], [0, 0, 0], [-1, -1, -1]])


def conv(image):
    return np.maximum(0, correlate2d(image, kernel, mode="same"))


def pool(maps, n):
    return maps.reshape(8 // n, n, 8 // n, n).max(axis=(1, 3))


def likeness(a, b):
    return (a * b).sum() / np.sqrt((a**2).sum() * (b**2).sum())


moved = np.roll(image, 1, axis=1)  # one pixel to the right; the margin is empty
print(f"pixels       {likeness(image, moved):.2f}")
print(f"feature map  {likeness(conv(image), conv(moved)):.2f}, moved by a pixel itself:", (np.roll(conv(image), 1, axis=1)[:, 2:7] == conv(moved)[:, 2:7]).all())
for n in (2, 4):
    print(f"pooled {n} x {n} {likeness(pool(conv(image), n), pool(conv(moved), n)):.2f}")

# --- recorded
values = {"pixels": likeness(image, moved), "map": likeness(conv(image), conv(moved)), "pool2": likeness(pool(conv(image), 2), pool(conv(moved), 2)), "pool4": likeness(pool(conv(image), 4), pool(conv(moved), 4))}
plot = None
