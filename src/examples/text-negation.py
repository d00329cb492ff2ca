from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline

things = ["screen", "battery", "price", "service", "colour", "sound", "camera", "strap", "box", "manual"]
reviews, liked = [], []
for thing in things:
    reviews += [f"{thing} was good", f"{thing} was not bad", f"{thing} was bad", f"{thing} was not good"]
    liked += [1, 1, 0, 0]

for label, options in {
    "words": {},
    "words and bigrams": {"ngram_range": (1, 2)},
    "words and bigrams, no stop words": {"ngram_range": (1, 2), "stop_words": "english"},
}.items():
    model = make_pipeline(CountVectorizer(**options), LogisticRegression())
    print(f"{label:33}", cross_val_score(model, reviews, liked, cv=5).mean())

# --- recorded
score = lambda **options: float(cross_val_score(make_pipeline(CountVectorizer(**options), LogisticRegression()), reviews, liked, cv=5).mean())
values = {"words": score(), "bigrams": score(ngram_range=(1, 2)), "no_stop_words": score(ngram_range=(1, 2), stop_words="english")}
plot = None
