import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

reviews = ["The battery lasts long, the screen is great", "The screen broke and the battery is dead", "Great price, great service"]

vectorizer = TfidfVectorizer()
matrix = vectorizer.fit_transform(reviews)
print(matrix.shape, f"{matrix.nnz} of {np.prod(matrix.shape)} cells are not zero")
for word, idf, column in zip(vectorizer.get_feature_names_out(), vectorizer.idf_, matrix.toarray().T):
    print(f"{word:8} idf {idf:.3f}  ", "  ".join(f"{weight:.3f}" for weight in column))

# --- recorded
words = list(vectorizer.get_feature_names_out())
dense = matrix.toarray()
n, df = len(reviews), (dense > 0).sum(axis=0)
raw = np.log(n / df)
values = {
    "words": len(words), "nonzero": int(matrix.nnz), "cells": int(np.prod(matrix.shape)),
    "idf_great": float(vectorizer.idf_[words.index("great")]), "idf_price": float(vectorizer.idf_[words.index("price")]),
    "raw_great": float(raw[words.index("great")]), "raw_price": float(raw[words.index("price")]),
    "great": float(dense[2, words.index("great")]), "price": float(dense[2, words.index("price")]),
    "length": float(np.linalg.norm([2 * vectorizer.idf_[words.index("great")], vectorizer.idf_[words.index("price")], vectorizer.idf_[words.index("service")]])),
}
plot = None
