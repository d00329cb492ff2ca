import numpy as np
from sklearn.naive_bayes import MultinomialNB

words = ["free", "offer", "meeting", "report"]
spam = [30, 20, 0, 10]  # how often each word stands in all spam mails
ham = [5, 5, 40, 30]  # and in all others
counts, labels = np.array([spam, ham]), ["spam", "ham"]
mail = np.array([[2, 1, 1, 0]])  # free, free, offer, meeting

for alpha in (1e-9, 1.0):
    model = MultinomialNB(alpha=alpha, class_prior=[0.4, 0.6], force_alpha=True)
    model.fit(counts, [0, 1])  # one row for each class: the sums are all it needs
    print(f"alpha {alpha:g}: P(word | spam)", np.exp(model.feature_log_prob_[0]).round(4))
    print(f"   P(spam | mail) = {model.predict_proba(mail)[0, 0]:.4f}")

# --- recorded
p = (np.array([spam, ham]) + 1) / (np.array([[sum(spam)], [sum(ham)]]) + 4)
prod = [0.4 * np.prod(p[0] ** mail[0]), 0.6 * np.prod(p[1] ** mail[0])]
values = {"ps_free": float(p[0, 0]), "ps_offer": float(p[0, 1]), "ps_meeting": float(p[0, 2]), "ph_free": float(p[1, 0]), "ph_offer": float(p[1, 1]), "ph_meeting": float(p[1, 2]),
          "score_spam": float(prod[0] * 1e6), "score_ham": float(prod[1] * 1e6), "posterior": float(prod[0] / sum(prod)),
          "unsmoothed": float(MultinomialNB(alpha=1e-9, class_prior=[0.4, 0.6], force_alpha=True).fit(counts, [0, 1]).predict_proba(mail)[0, 0])}
assert abs(values["posterior"] - MultinomialNB(class_prior=[0.4, 0.6]).fit(counts, [0, 1]).predict_proba(mail)[0, 0]) < 1e-9
plot = None
