from collections import Counter

words = Counter({"scale": 6, "scaled": 5, "scaling": 5, "rescale": 3, "coding": 4, "recode": 2})
pieces = {word: list(word) for word in words}


def merge(parts, pair):
    out = []
    for part in parts:
        if out and (out[-1], part) == pair:
            out[-1] += part
        else:
            out.append(part)
    return out


merges = []
for _ in range(8):
    pairs = Counter()
    for word, count in words.items():
        for pair in zip(pieces[word], pieces[word][1:]):
            pairs[pair] += count
    best = max(pairs, key=lambda pair: (pairs[pair], pair))
    merges.append(best)
    print(f"{best[0]} + {best[1]}: {pairs[best]} times")
    pieces = {word: merge(parts, best) for word, parts in pieces.items()}

new = list("rescaling")
for pair in merges:
    new = merge(new, pair)
print("rescaling →", " ".join(new))

# --- recorded
values = {"merges": len(merges), "pieces": " · ".join(new), "first": "".join(merges[0]), "letters": len("rescaling")}
plot = None
