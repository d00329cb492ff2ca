def iou(a, b):
    """Boxes as left, top, width, height in pixels."""
    width = min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0])
    height = min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1])
    shared = max(width, 0) * max(height, 0)
    return shared / (a[2] * a[3] + b[2] * b[3] - shared)


truth = (111, 134, 61, 128)
predictions = {"close": (115, 140, 60, 120), "shifted": (135, 134, 61, 128), "too large": (90, 100, 120, 200)}
for name, box in predictions.items():
    overlap = iou(truth, box)
    print(f"{name:9}  IoU {overlap:.2f}  {'hit' if overlap >= 0.5 else 'miss'} at 0.5")

# --- recorded
values = {name.replace(" ", "_"): iou(truth, box) for name, box in predictions.items()}
plot = None
