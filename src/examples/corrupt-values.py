import pandas as pd

raw = pd.DataFrame({
    "age": ["34", "41", "-999", "28", "210", "n/a", "28"],
    "income": ["42000", "51,000", "38000", "0", "47000", "39000", "0"],
    "city": ["Lyon", "lyon ", "Paris", "Nice", "Paris", "??", "Nice"],
})

clean = raw.drop_duplicates().copy()
for column in ["age", "income"]:
    clean[column] = pd.to_numeric(clean[column].str.replace(",", ""), errors="coerce")
clean["age"] = clean["age"].where(clean["age"].between(0, 120))  # -999 and 210 cannot be
clean["city"] = clean["city"].str.strip().str.title().replace("??", pd.NA)

print(clean.to_string())
print("mean age as numbers came:", pd.to_numeric(raw["age"], errors="coerce").mean().round(1))
print("mean age when cleaned:  ", clean["age"].mean().round(1))

# --- recorded
values = {
    "raw_mean": float(pd.to_numeric(raw["age"], errors="coerce").mean()),
    "clean_mean": float(clean["age"].mean()),
}
plot = None
