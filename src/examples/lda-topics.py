from sklearn.decomposition import LatentDirichletAllocation
from sklearn.feature_extraction.text import CountVectorizer

documents = [
    "the team won the match with a late goal",
    "the coach praised the goal and the team",
    "a late goal decided the match for the team",
    "the bank raised the rate on every loan",
    "a loan from the bank costs a higher rate",
    "the rate of the bank moved the market",
    "the team asked the bank for a loan after the match and the goal",
]
words = CountVectorizer(stop_words="english")
counts = words.fit_transform(documents)
lda = LatentDirichletAllocation(n_components=2, doc_topic_prior=0.5, random_state=3, max_iter=100).fit(counts)

names = words.get_feature_names_out()
for number, topic in enumerate(lda.components_, start=1):
    print(f"topic {number}:", ", ".join(names[topic.argsort()[::-1][:4]]))
for document, mixture in zip(documents, lda.transform(counts)):
    print("  ".join(f"{share:.2f}" for share in mixture), document)

# --- recorded
mixtures = lda.transform(counts)
tops = [list(names[t.argsort()[::-1][:4]]) for t in lda.components_]
sport = 0 if "goal" in tops[0] else 1
values = {"mixed_sport": float(mixtures[-1][sport]), "mixed_bank": float(mixtures[-1][1 - sport]), "first_sport": float(mixtures[0][sport])}
plot = None
