rate, found, false_alarm = 0.001, 0.95, 0.02  # one event in a thousand; a good detector

events = 100_000
hits = events * rate * found
alarms = events * (1 - rate) * false_alarm
print(f"true alarms {hits:.0f}, false alarms {alarms:.0f}: precision {hits / (hits + alarms):.1%}")

for false_alarm in [0.02, 0.005, 0.001]:
    alarms = events * (1 - rate) * false_alarm
    print(f"false alarm rate {false_alarm:.1%}: {hits + alarms:5.0f} alarms, precision {hits / (hits + alarms):.1%}")

# --- recorded
def prec(f): return hits / (hits + events * (1 - rate) * f)
values = {"hits": hits, "alarms": events * (1 - rate) * 0.02, "precision": prec(0.02), "precision_tenth": prec(0.001), "silent": 1 - rate}
plot = None
