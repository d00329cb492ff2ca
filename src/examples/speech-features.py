import numpy as np
from scipy.fft import dct
from scipy.signal import get_window

rate = 16_000  # samples per second
t = np.arange(rate) / rate  # one second: a voice-like tone whose pitch rises, then a hiss
voice = sum(np.sin(2 * np.pi * k * (150 * t + 60 * t**2)) / k for k in range(1, 12)) * (t < 0.65)
hiss = np.diff(np.random.default_rng(0).normal(size=rate + 1)) * (t > 0.75)

frame, hop = int(0.025 * rate), int(0.010 * rate)  # 25 ms long, a new one every 10 ms
frames = np.lib.stride_tricks.sliding_window_view(voice + hiss, frame)[::hop]
power = np.abs(np.fft.rfft(frames * get_window("hann", frame), n=512)) ** 2  # the spectrogram


def mel(hertz):
    return 2595 * np.log10(1 + hertz / 700)


edges = 700 * (10 ** (np.linspace(0, mel(rate / 2), 26 + 2) / 2595) - 1)  # 26 bands, even in mel
bins = np.fft.rfftfreq(512, 1 / rate)
low, mid, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
filters = np.clip(np.minimum((bins - low) / (mid - low), (high - bins) / (high - mid)), 0, None)

log_mel = np.log(power @ filters.T + 1e-6)
mfcc = dct(log_mel, norm="ortho")[:, :13]
print("samples", voice.shape, "frames", frames.shape, "spectrogram", power.shape)
print("log-mel", log_mel.shape, "MFCC", mfcc.shape)

# --- recorded
step = 4
coarse = np.array([log_mel[i : i + step].mean(axis=0) for i in range(0, len(log_mel) - step + 1, step)])
coarse = coarse[:, : 26 // 2 * 2].reshape(len(coarse), 13, 2).mean(axis=2)
level = np.round(np.clip((coarse - coarse.max() + 9) / 9, 0, 1) * 5).astype(int)
centres = edges[1:-1].reshape(13, 2).mean(axis=1)
d = {"t": [], "b": [], "v": []}
for i in range(len(coarse)):
    for b in range(13):
        if level[i, b]:
            d["t"].append(i * step * 10); d["b"].append(b); d["v"].append(int(level[i, b]))
values = {
    "frames": len(frames), "bins": power.shape[1], "frame": frame, "hop": hop, "resolution": rate / 512, "samples": rate, "mfcc_numbers": len(frames) * 13,
    "mel_1000": float(mel(1000)), "mel_2000": float(mel(2000)), "width_low": float(edges[2] - edges[0]), "width_high": float(edges[-1] - edges[-3]),
    "hz_8000_share": float(mel(1000) / mel(8000)),
}
early, late = coarse[2], coarse[-3]
plot = {
    "title": "Log-mel spectrogram of a rising tone and a hiss",
    "description": f"Time from left to right, one second; 13 mel bands from bottom to top, up to about {centres[-1]:.0f} Hz. Until 0.65 s stripes of a rising tone, strongest at the bottom; a gap of silence; then a hiss that fills the upper bands.",
    "width": 460, "height": 250, "marginLeft": 58,
    "x": {"label": "time, ms", "ticks": [0, 200, 400, 600, 800], "domain": [i * step * 10 for i in range(len(coarse))]},
    "y": {"label": "band centre, Hz", "domain": list(range(12, -1, -1)), "ticks": [0, 3, 6, 9, 12], "tickFormat": None},
    "opacity": {"range": [0.06, 0.9]},
    "marks": [
        {"mark": "frame", "strokeOpacity": 0.3},
        {"mark": "cell", "data": d, "x": "t", "y": "b", "fill": "var(--plot-1)", "fillOpacity": "v", "inset": 0},
    ],
    "table": {
        "columns": ["Band centre, Hz", "Log energy at 0.1 s", "Log energy at 0.9 s"],
        "rows": [[round(float(centres[b])), float(early[b]), float(late[b])] for b in range(13)],
    },
}
# Bands carry their centre as their name, so that the axis needs no second scale.
names = [f"{c:,.0f}" for c in centres]
d["b"] = [names[b] for b in d["b"]]
plot["y"] = {"label": "band centre, Hz", "domain": names[::-1], "ticks": [names[i] for i in (0, 3, 6, 9, 12)]}
