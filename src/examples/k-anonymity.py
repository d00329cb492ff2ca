import pandas as pd

people = pd.DataFrame({
    "age": [23, 27, 29, 31, 34, 38, 41, 44, 47],
    "postcode": ["80331", "80333", "80336", "80469", "80469", "80471", "80538", "80539", "80538"],
    "illness": ["flu", "asthma", "flu", "flu", "flu", "flu", "asthma", "flu", "cancer"],
})
quasi = ["age", "postcode"]  # harmless alone, telling together

def k(df):
    return df.groupby(quasi).size().min()

def l(df):
    return df.groupby(quasi)["illness"].nunique().min()

coarse = people.assign(
    age=people["age"] // 10 * 10,              # 23 -> 20: the decade
    postcode=people["postcode"].str[:3] + "xx",  # 80331 -> 803xx
)
print(f"as collected: k = {k(people)}, l = {l(people)}")
print(f"generalised:  k = {k(coarse)}, l = {l(coarse)}")
print(coarse.groupby(quasi)["illness"].agg(["size", "nunique"]))

# --- recorded
unique = int((people.groupby(quasi).size() == 1).sum())
values = {
    "k_before": int(k(people)), "l_before": int(l(people)),
    "k_after": int(k(coarse)), "l_after": int(l(coarse)),
    "people": len(people), "unique": unique,
}
