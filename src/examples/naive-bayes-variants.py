import numpy as np
from sklearn.datasets import load_digits, load_iris
from sklearn.model_selection import cross_val_score
from sklearn.naive_bayes import BernoulliNB, ComplementNB, GaussianNB, MultinomialNB

rng = np.random.default_rng(0)
topics = rng.dirichlet(np.full(1000, 0.3), 4)  # four topics over 1,000 words
rare = np.repeat([0, 1, 2, 3], [900, 60, 30, 10])  # one topic has 90 % of the texts
texts = np.array([rng.multinomial(30, 0.4 * topics[t] + 0.6 * topics.mean(axis=0)) for t in rare])
data = {
    "iris, centimetres": load_iris(return_X_y=True),
    "digits, ink from 0 to 16": load_digits(return_X_y=True),
    "word counts, uneven classes": (texts, rare),
}
for name, (X, y) in data.items():
    scores = [cross_val_score(model, X, y, cv=5, scoring="balanced_accuracy").mean()
              for model in (GaussianNB(), MultinomialNB(), ComplementNB(), BernoulliNB(binarize=np.median(X)))]
    print(f"{name:28}", "  ".join(f"{score:.3f}" for score in scores))

# --- recorded
values = {}
for key, (X, y) in zip(["iris", "digits", "words"], data.values()):
    for m, model in [("gaussian", GaussianNB()), ("multinomial", MultinomialNB()), ("complement", ComplementNB()), ("bernoulli", BernoulliNB(binarize=np.median(X)))]:
        values[f"{key}_{m}"] = float(cross_val_score(model, X, y, cv=5, scoring="balanced_accuracy").mean())
plot = None
