size = 200_000  # MB of training data
s3, disk = 50_000 / 300, 1_000  # MB/s: AWS's example, 50 GB in 5 minutes; a local NVMe disk, assumed

def hours(mode, epochs, network):
    """network: MB/s the training could eat if data were always there."""
    download = size / s3 if mode == "File" else 0
    rate = min(network, disk if mode == "File" else s3)
    return (download + epochs * size / rate) / 3600

for name, network in (("heavy network, 60 MB/s", 60), ("light network, 500 MB/s", 500)):
    for mode in ("File", "streamed"):
        row = "  ".join(f"{epochs:2} epochs {hours(mode, epochs, network):5.1f} h" for epochs in (1, 5, 20))
        print(f"{name:24} {mode:9} {row}")

# --- recorded
epochs = list(range(1, 11))
lines = [("File", 60), ("streamed", 60), ("File", 500), ("streamed", 500)]
names = ["heavy, File", "heavy, streamed", "light, File", "light, streamed"]
values = {"s3": s3, "file500": hours("File", 10, 500), "stream500": hours("streamed", 10, 500), "file60": hours("File", 10, 60), "stream60": hours("streamed", 10, 60), "wait": size / s3 / 60}
plot = {
    "title": "Hours of a job by number of epochs, 200 GB of data",
    "description": f"Four rising lines. A heavy network that eats 60 MB/s takes {hours('File', 10, 60):.1f} hours for ten epochs in File mode and {hours('streamed', 10, 60):.1f} streamed: the wait for the download is all the difference. "
    f"A light network that could eat 500 MB/s takes {hours('File', 10, 500):.1f} hours in File mode and {hours('streamed', 10, 500):.1f} streamed, because it waits for S3 in every epoch.",
    "height": 280,
    "marginRight": 105,
    "x": {"label": "epochs", "ticks": [1, 2, 4, 6, 8, 10]},
    "y": {"label": "hours", "grid": True},
    "marks": [
        *[
            {"mark": "line", "data": {"e": epochs, "h": [hours(m, e, n) for e in epochs]}, "x": "e", "y": "h", "stroke": "var(--plot-1)" if n == 60 else "var(--plot-2)", "strokeWidth": 2, **({"strokeDasharray": "5 4"} if m == "streamed" else {})}
            for m, n in lines
        ],
        {"mark": "text", "data": {"e": [10] * 4, "h": [9.85, 9.0, 1.3, 3.3], "t": names}, "x": "e", "y": "h", "text": "t", "textAnchor": "start", "dx": 6},
    ],
    "table": {"columns": ["Epochs", *names], "rows": [[e, *[hours(m, e, n) for m, n in lines]] for e in (1, 5, 10)]},
}
