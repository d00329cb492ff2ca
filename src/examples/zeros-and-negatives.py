import numpy as np
from scipy.stats import yeojohnson

amounts = np.array([-50.0, -1, 0, 0.001, 1, 100, 10_000])

with np.errstate(divide="ignore", invalid="ignore"):
    rows = {
        "log": np.log(amounts),
        "log1p": np.log1p(amounts),
        "sign · log1p(|x|)": np.sign(amounts) * np.log1p(np.abs(amounts)),
        "arcsinh": np.arcsinh(amounts),
        "Yeo-Johnson, 0": yeojohnson(amounts, lmbda=0),
    }
print(f"{'x':18}", "  ".join(f"{a:9g}" for a in amounts))
for name, row in rows.items():
    print(f"{name:18}", "  ".join(f"{v:9.3f}" for v in row))
