month = 730  # hours
office = 10 * 22  # ten hours on 22 working days
discount = 0.40  # of a commitment, as an example

ways = {  # hours paid at the on-demand price of one instance
    "always on, on demand": month,
    "always on, committed": month * (1 - discount),
    "office hours, on demand": office,
    "office hours, committed": month * (1 - discount),  # a commitment is paid in every hour
    "scales to zero, busy 40 h": 40,
}
for name, hours in ways.items():
    print(f"{name:27}{hours:5.0f} h  {hours / month:4.0%}")

print(f"a commitment pays above {1 - discount:.0%} use, {month * (1 - discount):.0f} h a month")

# --- recorded
names = list(ways)
values = {"office": office, "office_share": office / month, "committed": month * (1 - discount), "break_even": 1 - discount, "zero_share": 40 / month, "discount": discount, "break_even_64": 1 - 0.64}
plot = {
    "title": "Hours of on-demand price paid in a month",
    "description": f"Five bars. Always on costs {month} hours, with a commitment {month * (1 - discount):.0f}. Office hours cost {office} on demand, "
    f"but {month * (1 - discount):.0f} with a commitment, because it is paid at night too. Scaling to zero costs the 40 busy hours.",
    "height": 210,
    "marginLeft": 170,
    "marginBottom": 44,
    "marginRight": 40,
    "x": {"label": "hours paid", "grid": True, "domain": [0, 800], "ticks": [0, 200, 400, 600, 800]},
    "y": {"label": None, "domain": names},
    "marks": [
        {"mark": "barX", "data": {"n": names, "h": list(ways.values())}, "x": "h", "y": "n", "fill": "var(--plot-1)", "fillOpacity": 0.7},
        {"mark": "text", "data": {"n": names, "h": list(ways.values()), "t": [f"{h:.0f}" for h in ways.values()]}, "x": "h", "y": "n", "text": "t", "dx": 16},
    ],
    "table": {"columns": ["Way", "Hours paid", "Share of always on"], "rows": [[n, h, h / month] for n, h in ways.items()]},
}
