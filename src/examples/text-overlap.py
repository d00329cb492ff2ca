from collections import Counter
from math import exp, log

reference = "the parcel was delivered on monday".split()
answers = {"short": "the parcel".split(), "faithful": "on monday the parcel was delivered".split(), "reworded": "the package arrived at the start of the week".split()}

def overlap(a, b, n):
    grams = lambda words: Counter(zip(*(words[i:] for i in range(n))))
    common = sum((grams(a) & grams(b)).values())
    return common / max(len(a) - n + 1, 1), common / max(len(b) - n + 1, 1)

for name, words in answers.items():
    (p1, r1), (p2, r2) = overlap(words, reference, 1), overlap(words, reference, 2)
    print(f"{name:9} 1-grams: precision {p1:.2f}, recall (ROUGE-1) {r1:.2f}   2-grams: recall (ROUGE-2) {r2:.2f}")

given = [0.5, 0.25, 0.1, 0.8]  # probability the model gave to each word that came
print(f"perplexity {exp(-sum(map(log, given)) / len(given)):.2f}")

# --- recorded
values = {"perplexity": exp(-sum(map(log, given)) / len(given))}
for name, words in answers.items():
    for n in (1, 2):
        p, r = overlap(words, reference, n)
        values.update({f"{name}_p{n}": p, f"{name}_r{n}": r})
values["brevity"] = exp(1 - len(reference) / len(answers["short"]))
plot = None
