import numpy as np

films = ["Alien", "Blade", "Casa", "Diva", "Eden"]
ratings = np.array([       # 0: not rated
    [5, 4, 1, 0, 0],       # Ann: what would she give Diva?
    [4, 5, 2, 1, 1],       # Bob
    [1, 2, 5, 4, 5],       # Cho
    [5, 5, 0, 2, 1],       # Dee
])
known = ratings > 0
mean = ratings.sum(axis=1) / known.sum(axis=1)
centred = np.where(known, ratings - mean[:, None], 0)  # some people rate high, some low

def cosine(a, b):
    return a @ b / np.sqrt((a @ a) * (b @ b))

diva = films.index("Diva")
others = [1, 2, 3]
like = np.array([cosine(centred[0], centred[u]) for u in others])
user_based = mean[0] + like @ centred[others, diva] / np.abs(like).sum()
print("similar to Ann (Bob, Cho, Dee):", like.round(2), "-> user-based", round(user_based, 2))

seen = [0, 1, 2]
near = np.array([cosine(centred[:, diva], centred[:, i]) for i in seen])
item_based = mean[0] + near @ centred[0, seen] / np.abs(near).sum()
print("similar to Diva (Alien, Blade, Casa):", near.round(2), "-> item-based", round(item_based, 2))

# --- recorded
values = {"mean": float(mean[0]), "bob": float(like[0]), "cho": float(like[1]), "dee": float(like[2]), "user_based": float(user_based), "item_based": float(item_based), "casa": float(near[2]), "alien": float(near[0])}
plot = None
