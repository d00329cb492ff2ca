from collections import OrderedDict
import numpy as np

models, requests = 1000, 20_000
popularity = 1 / np.arange(1, models + 1)  # Zipf: the second model is called half as often as the first
rng = np.random.default_rng(0)
skewed = rng.choice(models, requests, p=popularity / popularity.sum())
even = rng.integers(0, models, requests)

def hits(calls, room):
    """Share of calls whose model is in memory, if the least recently used one is dropped."""
    memory, found = OrderedDict(), 0
    for model in calls:
        if model in memory:
            found += 1
            memory.move_to_end(model)
        else:
            if len(memory) == room:
                memory.popitem(last=False)
            memory[model] = None
    return found / len(calls)

for room in [50, 100, 200, 400]:
    print(f"room for {room} of {models} models: {hits(skewed, room):.0%} warm, {hits(even, room):.0%} if all are called alike")

# --- recorded
rooms = [10, 25, 50, 100, 150, 200, 300, 400, 600, 800, 1000]
s, e = [100 * hits(skewed, r) for r in rooms], [100 * hits(even, r) for r in rooms]
values = {f"s{r}": v / 100 for r, v in zip(rooms, s)} | {f"e{r}": v / 100 for r, v in zip(rooms, e)} | {"models": models}
plot = {
    "title": "Calls that find their model in memory",
    "description": f"For {models} models, by how many fit into memory. If a few models get most calls, room for 100 makes {s[3]:.0f} % of the calls warm, room for 400 {s[7]:.0f} %. If all are called alike it is {e[3]:.0f} % and {e[7]:.0f} %.",
    "height": 250, "marginBottom": 42,
    "x": {"label": "models that fit into memory, of 1,000", "labelOffset": 36}, "y": {"label": "warm calls, %", "domain": [0, 100], "grid": True},
    "marks": [
        {"mark": "line", "data": {"x": rooms, "y": s}, "x": "x", "y": "y", "stroke": "var(--plot-1)", "strokeWidth": 2},
        {"mark": "line", "data": {"x": rooms, "y": e}, "x": "x", "y": "y", "stroke": "var(--plot-2)", "strokeWidth": 2, "strokeDasharray": "7 3"},
        {"mark": "text", "data": {"x": [180, 720], "y": [90, 52], "t": ["few popular models", "all called alike"]}, "x": "x", "y": "y", "text": "t"},
    ],
    "table": {"columns": ["Room for", "Few popular, %", "All alike, %"], "rows": [[r, a, b] for r, a, b in zip(rooms, s, e)]},
}
