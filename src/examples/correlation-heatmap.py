from sklearn.datasets import load_diabetes

data = load_diabetes(as_frame=True, scaled=False).frame
data = data.rename(columns={"s1": "chol", "s2": "ldl", "s3": "hdl", "s4": "chol/hdl", "s5": "log tg", "s6": "glucose"})
r = data.drop(columns="sex").corr()

print("with the target:")
print(r["target"].drop("target").sort_values(key=abs, ascending=False).round(2).to_string())
print("features that say much the same:")
for a in r.columns:
    for b in r.columns:
        if a < b and "target" not in (a, b) and abs(r.loc[a, b]) > 0.65:
            print(f"  {a} and {b}: {r.loc[a, b]:.2f}")

# --- recorded
names = list(r.columns)
cells = [(a, b, float(r.loc[a, b])) for i, a in enumerate(names) for j, b in enumerate(names) if j < i]
best = r["target"].drop("target").abs().idxmax()
values = {"chol_ldl": r.loc["chol", "ldl"], "hdl_ratio": r.loc["hdl", "chol/hdl"], "bmi_target": r.loc["bmi", "target"], "best": r.loc[best, "target"], "rows": len(data), "chol_target": r.loc["chol", "target"]}
columns = {"row": [c[0] for c in cells], "col": [c[1] for c in cells], "s": [abs(c[2]) for c in cells], "t": [f"{c[2]:.2f}".replace("-", "−").replace("0.", ".") for c in cells]}
positive = [i for i, c in enumerate(cells) if c[2] >= 0]
negative = [i for i, c in enumerate(cells) if c[2] < 0]
pick = lambda ids: {k: [v[i] for i in ids] for k, v in columns.items()}
strongest = sorted(cells, key=lambda c: -abs(c[2]))[:12]
plot = {
    "title": "Correlations in the diabetes data",
    "description": f"Lower half of the correlation matrix of nine measurements and the target, {len(data)} patients. Strongest: "
    + "; ".join(f"{a} and {b} {v:.2f}" for a, b, v in strongest[:4])
    + f". With the target, {best} leads with {values['best']:.2f}. Negative values carry a minus sign and the second color.",
    "width": 460,
    "height": 360,
    "marginLeft": 62,
    "marginBottom": 40,
    "x": {"label": None, "domain": names[:-1], "type": "band", "tickRotate": -30},
    "y": {"label": None, "domain": names[1:], "type": "band"},
    "opacity": {"range": [0.05, 0.6]},
    "marks": [
        {"mark": "cell", "data": pick(positive), "x": "col", "y": "row", "fill": "var(--plot-1)", "fillOpacity": "s", "inset": 1},
        {"mark": "cell", "data": pick(negative), "x": "col", "y": "row", "fill": "var(--plot-2)", "fillOpacity": "s", "inset": 1},
        {"mark": "text", "data": {k: columns[k] for k in ("row", "col", "t")}, "x": "col", "y": "row", "text": "t"},
    ],
    "table": {"columns": ["One", "Other", "r"], "rows": [[a, b, v] for a, b, v in strongest]},
}
