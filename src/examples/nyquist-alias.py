import numpy as np


def loudest(tone, rate):
    t = np.arange(rate) / rate  # one second
    spectrum = np.abs(np.fft.rfft(np.sin(2 * np.pi * tone * t)))
    return int(np.argmax(spectrum))  # bin number = Hz, because the signal lasts one second


for tone in (1_000, 3_000, 5_000, 7_000):
    print(f"{tone} Hz: recorded at 16 kHz as {loudest(tone, 16_000)} Hz, at 8 kHz as {loudest(tone, 8_000)} Hz")

# --- recorded
values = {"alias_5000": loudest(5_000, 8_000), "alias_7000": loudest(7_000, 8_000)}
plot = None
