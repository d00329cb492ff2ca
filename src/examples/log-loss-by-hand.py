import numpy as np
from sklearn.metrics import brier_score_loss, log_loss

actual = np.array([1, 1, 0, 0, 1])
timid = np.array([0.6, 0.6, 0.4, 0.4, 0.6])
bold = np.array([0.99, 0.95, 0.02, 0.05, 0.01])  # right four times, and very sure of the fifth

for name, p in [("timid", timid), ("bold", bold)]:
    of_truth = np.where(actual == 1, p, 1 - p)  # the probability given to what happened
    print(f"{name}: -ln {np.round(-np.log(of_truth), 3)}")
    print(f"       log loss {log_loss(actual, p):.3f}   Brier {brier_score_loss(actual, p):.3f}   right {np.mean((p >= 0.5) == actual):.0%}")

# --- recorded
values = {"timid": log_loss(actual, timid), "bold": log_loss(actual, bold), "timid_brier": brier_score_loss(actual, timid), "bold_brier": brier_score_loss(actual, bold)}
values.update({f"l{int(100 * p):02d}": float(-np.log(p)) for p in (0.99, 0.9, 0.6, 0.5, 0.1, 0.01)})
values.update({"bold_without": log_loss(actual[:4], bold[:4]), "coin": float(np.log(2)), "ten": float(np.log(10)), "base": float(-(0.37193 * np.log(0.37193) + 0.62807 * np.log(0.62807)))})
ps = np.linspace(0.02, 1, 50)[[*range(12), *range(12, 50, 4), 49]]
plot = {
    "title": "What one prediction costs",
    "description": f"The loss against the probability given to the true class. Log loss is {values['l90']:.2f} at 0.9, {values['l50']:.2f} at 0.5, {values['l10']:.1f} at 0.1 and has no upper end; the Brier score, dashed, never exceeds 1.",
    "height": 260, "marginBottom": 42, "marginRight": 20,
    "x": {"label": "probability given to what happened", "labelOffset": 36, "domain": [0, 1]}, "y": {"label": "loss", "domain": [0, 4], "grid": True},
    "color": {"domain": ["log loss", "Brier"], "legend": True},
    "marks": [
        {"mark": "line", "data": {"x": list(ps), "y": list(-np.log(ps)), "k": ["log loss"] * len(ps)}, "x": "x", "y": "y", "stroke": "k", "strokeWidth": 2},
        {"mark": "line", "data": {"x": [i / 12 for i in range(13)], "y": [(1 - i / 12) ** 2 for i in range(13)], "k": ["Brier"] * 13}, "x": "x", "y": "y", "stroke": "k", "strokeWidth": 2, "strokeDasharray": "8 3"},
    ],
    "table": {"columns": ["Probability given", "Log loss", "Brier"], "rows": [[p, float(-np.log(p)), (1 - p) ** 2] for p in (0.99, 0.9, 0.7, 0.5, 0.3, 0.1, 0.02)]},
}
