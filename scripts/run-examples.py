"""Runs the example programs named on the command line, each by itself, and prints what they record, one JSON object a line.

What a program prints is its output. Below the line `# --- recorded` it may set `values` (numbers and texts that pages show
in their prose) and `plot` (a drawing, see src/schemas/example.ts). Floats are kept to six significant digits.
"""

import contextlib
import io
import json
import sys
import warnings

warnings.filterwarnings("ignore")


def plain(value):
    """NumPy and pandas values as JSON has them."""
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)) or type(value).__name__ in ("Series", "Index"):
        return [plain(v) for v in value]
    if isinstance(value, float):
        return float(f"{value:.6g}") + 0.0 if value == value else None
    return value


for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        code = file.read()
    printed = io.StringIO()
    scope = {"__name__": "__main__"}
    with contextlib.redirect_stdout(printed):
        exec(compile(code, path, "exec"), scope)
    print(json.dumps({"output": printed.getvalue().rstrip(), "values": plain(scope.get("values", {})), "plot": plain(scope.get("plot"))}))
