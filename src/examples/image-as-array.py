import numpy as np

rng = np.random.default_rng(0)
images = rng.integers(0, 256, size=(4, 32, 48, 3), dtype=np.uint8)  # 4 images, 32 high, 48 wide, RGB
print("channels last ", images.shape, images.dtype)
print("channels first", images.transpose(0, 3, 1, 2).shape)
print("wrong: reshape", images.reshape(4, 3, 32, 48).shape, "- same shape, scrambled pixels")

one = np.array([200], dtype=np.uint8)
print("200 + 100 as uint8:", int((one + np.uint8(100))[0]))

scaled = images.astype(np.float32) / 255  # 0 to 1
mean, std = scaled.mean(axis=(0, 1, 2)), scaled.std(axis=(0, 1, 2))  # one number per channel
normalized = (scaled - mean) / std
print("mean per channel", mean.round(3), "after", abs(normalized.mean(axis=(0, 1, 2))).round(3))

# --- recorded
wrong = images.reshape(4, 3, 32, 48)
right = images.transpose(0, 3, 1, 2)
values = {"overflow": int((one + np.uint8(100))[0]), "values_224": 224 * 224 * 3, "same": float((wrong == right).mean()), "uint8_kb": 224 * 224 * 3 / 1024, "float_kb": 224 * 224 * 3 * 4 / 1024}
plot = None
