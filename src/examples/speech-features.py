import numpy as np
from scipy.fft import dct
from scipy.signal import get_window

rate = 16_000  # samples per second
t = np.arange(rate) / rate  # one second: a tone that rises from 200 to 5,000 Hz, then a hiss
tone = np.sin(2 * np.pi * (200 * t + 4_000 * t**2)) * (t < 0.6)
hiss = 0.1 * np.diff(np.random.default_rng(0).normal(size=rate + 1)) * (t > 0.75)

frame, hop = int(0.025 * rate), int(0.010 * rate)  # 25 ms long, a new one every 10 ms
frames = np.lib.stride_tricks.sliding_window_view(tone + hiss, frame)[::hop]
power = np.abs(np.fft.rfft(frames * get_window("hann", frame), n=512)) ** 2  # the spectrogram


def mel(hertz):
    return 2595 * np.log10(1 + hertz / 700)


edges = 700 * (10 ** (np.linspace(0, mel(rate / 2), 26 + 2) / 2595) - 1)  # 26 bands, even in mel
bins = np.fft.rfftfreq(512, 1 / rate)
low, mid, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
filters = np.clip(np.minimum((bins - low) / (mid - low), (high - bins) / (high - mid)), 0, None)

log_mel = np.log(power @ filters.T + 1e-6)
mfcc = dct(log_mel, norm="ortho")[:, :13]
print("samples", t.shape, "frames", frames.shape, "spectrogram", power.shape)
print("log-mel", log_mel.shape, "MFCC", mfcc.shape)

# --- recorded
step = 5
coarse = np.array([log_mel[i : i + step].mean(axis=0) for i in range(0, len(log_mel) - step + 1, step)])
coarse = coarse.reshape(len(coarse), 13, 2).mean(axis=2)
level = np.round(np.clip((coarse - coarse.max() + 8) / 8, 0, 1) * 4).astype(int)
names = [f"{c:,.0f}" for c in edges[1:-1].reshape(13, 2).mean(axis=1)]
d = {"t": [], "b": [], "v": []}
for i in range(len(coarse)):
    for b in range(13):
        if level[i, b]:
            d["t"].append(i * step * 10); d["b"].append(names[b]); d["v"].append(int(level[i, b]))
values = {
    "frames": len(frames), "bins": power.shape[1], "frame": frame, "hop": hop, "resolution": rate / 512, "samples": rate, "mfcc_numbers": len(frames) * 13,
    "mel_2000": float(mel(2000)), "width_low": float(edges[2] - edges[0]), "width_high": float(edges[-1] - edges[-3]),
}
strongest = [names[int(row.argmax())] for row in coarse]
plot = {
    "title": "Log-mel spectrogram of a rising tone and a hiss",
    "description": f"Time from left to right, one second; 13 mel bands from bottom to top, centred at {names[0]} to {names[-1]} Hz. Until 0.6 s one stripe climbs, steeply at first and then more slowly; a gap of silence; then a hiss, strongest in the upper bands.",
    "width": 340, "height": 220, "marginLeft": 58, "marginRight": 8, "marginBottom": 42,
    "x": {"label": "time, ms", "ticks": [0, 200, 400, 600, 800], "domain": [i * step * 10 for i in range(len(coarse))]},
    "y": {"label": "band centre, Hz", "domain": names[::-1], "ticks": [names[i] for i in (0, 3, 6, 9, 12)]},
    "opacity": {"range": [0.2, 0.9]},
    "marks": [
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "cell", "data": d, "x": "t", "y": "b", "fill": "var(--plot-1)", "fillOpacity": "v", "inset": 0},
    ],
    "table": {"columns": ["Time, ms", "Strongest band, Hz"], "rows": [[i * step * 10, strongest[i]] for i in (0, 2, 4, 6, 8, 10, 16, 18)]},
}
