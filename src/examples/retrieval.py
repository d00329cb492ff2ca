from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics.pairwise import cosine_similarity

chunks = [
    "Returns: goods may be sent back within 30 days if the seal is intact.",
    "Refunds are paid to the card used for the order within 14 days of the return.",
    "Shipping inside the country is free from 50 euros.",
    "A warranty of 24 months covers faults of material, not wear.",
    "Gift cards cannot be paid out in cash.",
]
index = TfidfVectorizer(stop_words="english").fit(chunks)
vectors = index.transform(chunks)

def retrieve(question, k=2):
    score = cosine_similarity(index.transform([question]), vectors)[0]
    best = score.argsort()[::-1][:k]
    return [(round(float(score[i]), 2), chunks[i]) for i in best]

for question in ("When is a refund paid to my card?", "Can I get my money back?"):
    print(question)
    for score, chunk in retrieve(question):
        print(f"  {score:.2f}  {chunk}")

# --- recorded
first = retrieve("When is a refund paid to my card?")
second = retrieve("Can I get my money back?")
values = {"hit": first[0][0], "second": first[1][0], "miss": second[0][0]}
plot = None
