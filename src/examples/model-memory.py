def gigabytes(billions, bytes_each):
    """Memory for the parameters alone; activations and the cache of a language model come on top."""
    return billions * bytes_each  # 1e9 parameters x bytes = GB

uses = {  # bytes for each parameter
    "serve, 4 bits": 0.5,
    "serve, 16 bits": 2,
    "train, 16 bits with Adam": 16,  # weights 2, gradients 2, 32-bit weights 4, two moments 4 + 4
}
chips = {"L4": 24, "RTX PRO 6000": 96, "H200": 141}  # GB
for billions in (1, 8, 70):
    for use, each in uses.items():
        need = gigabytes(billions, each)
        fits = [chip for chip, memory in chips.items() if need <= 0.8 * memory]  # a fifth kept free
        print(f"{billions:3} billion  {use:25} {need:7.1f} GB   {fits[0] if fits else 'several chips'}")

# --- recorded
sizes = [0.1, 0.3, 1, 3, 10, 30, 100]
values = {"serve8": gigabytes(8, 2), "train8": gigabytes(8, 16), "serve70": gigabytes(70, 2), "small": gigabytes(8, 0.5), "limit24": 24 / 16, "limit141": 141 / 16}
plot = {
    "title": "Memory for the parameters of a model, by its size and use",
    "description": f"Three rising lines on logarithmic axes. A model of 8 billion parameters needs {gigabytes(8, 0.5):.0f} GB to be served with 4 bits, "
    f"{gigabytes(8, 2):.0f} GB with 16 bits, and {gigabytes(8, 16):.0f} GB to be trained with Adam. Dashed lines mark a chip of 24 GB, one of 141 GB, and eight of 141 GB.",
    "height": 300,
    "marginRight": 20,
    "x": {"label": "parameters, billions", "type": "log", "ticks": [0.1, 1, 10, 100], "tickFormat": "~g"},
    "y": {"label": "GB", "type": "log", "grid": True, "ticks": [0.1, 1, 10, 100, 1000], "tickFormat": "~g"},
    "marks": [
        {"mark": "ruleY", "data": {"g": [24, 141, 1128]}, "y": "g", "stroke": "var(--plot-4)", "strokeDasharray": "5 4"},
        {"mark": "text", "data": {"x": [0.1] * 3, "g": [24, 141, 1128], "t": ["L4, 24 GB", "H200, 141 GB", "eight H200"]}, "x": "x", "y": "g", "text": "t", "dy": -7, "textAnchor": "start"},
        *[
            {"mark": "line", "data": {"b": sizes, "g": [gigabytes(s, e) for s in sizes]}, "x": "b", "y": "g", "stroke": f"var(--plot-{i + 1})", "strokeWidth": 2}
            for i, e in enumerate(uses.values())
        ],
        {"mark": "text", "data": {"x": [0.4, 0.25, 5], "g": [14, 1.7, 0.8], "t": ["train, Adam", "serve, 16 bits", "serve, 4 bits"]}, "x": "x", "y": "g", "text": "t", "textAnchor": "middle"},
    ],
    "table": {"columns": ["Billions of parameters", *uses], "rows": [[s, *[gigabytes(s, e) for e in uses.values()]] for s in (1, 8, 70)]},
}
