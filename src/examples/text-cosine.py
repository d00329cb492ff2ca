import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity, euclidean_distances

texts = [
    "parcel arrived late",
    "parcel arrived late parcel arrived late parcel arrived late",  # the same, three times as long
    "late parcel arrived broken",
    "shipment came too slowly",  # the same meaning, no common word
]
counts = CountVectorizer().fit_transform(texts)
print("distance", np.round(euclidean_distances(counts[:1], counts)[0], 2))
print("cosine  ", np.round(cosine_similarity(counts[:1], counts)[0], 2))
print("TF-IDF  ", np.round(cosine_similarity(TfidfVectorizer().fit_transform(texts))[0], 2))

# --- recorded
d, c = euclidean_distances(counts[:1], counts)[0], cosine_similarity(counts[:1], counts)[0]
values = {
    "distance_longer": float(d[1]), "distance_other": float(d[3]), "cosine_longer": float(c[1]),
    "cosine_broken": float(c[2]), "cosine_other": float(c[3]),
}
plot = None
