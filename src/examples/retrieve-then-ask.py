from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

chunks = [
    "Returns: goods may be sent back within 30 days if unused.",
    "Shipping to islands takes 5 to 8 working days.",
    "A refund is paid to the original card within 10 days of return.",
    "Gift cards cannot be paid out.",
]
question = "Within how many days may I send goods back?"

vectorizer = TfidfVectorizer(stop_words="english")  # stands in for an embedding model
index = vectorizer.fit_transform(chunks)
likeness = cosine_similarity(vectorizer.transform([question]), index)[0]
best = likeness.argsort()[::-1][:2]
for i in best:
    print(f"{likeness[i]:.2f}  {chunks[i]}")
print("\nAnswer from these sources only, and say so if they do not tell:")
print("\n".join(f"[{i + 1}] {chunks[i]}" for i in best) + f"\nQuestion: {question}")

again = cosine_similarity(vectorizer.transform(["Is my money given back?"]), index)[0]
print("\nother words for a refund:", again.round(2))

# --- recorded
values = {"first": likeness[best[0]], "second": likeness[best[1]], "again": again.max()}
plot = None
