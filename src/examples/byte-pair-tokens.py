from collections import Counter

text = "low low low lower lower newest newest newest newest widest widest"
words = Counter(tuple(word) + ("_",) for word in text.split())  # letters, and an end mark


def merge(word, pair):
    out, i = [], 0
    while i < len(word):
        joined = word[i : i + 2] == pair
        out.append("".join(pair) if joined else word[i])
        i += 2 if joined else 1
    return tuple(out)


rules = []
for _ in range(9):
    pairs = Counter()
    for word, count in words.items():
        for pair in zip(word, word[1:]):
            pairs[pair] += count
    best = max(pairs, key=pairs.get)  # the most frequent neighbours become one token
    rules.append(best)
    words = Counter({merge(word, best): count for word, count in words.items()})
print("merges", ["".join(pair) for pair in rules])

for word in ("newest", "lowest", "slow"):
    pieces = tuple(word) + ("_",)
    for pair in rules:
        pieces = merge(pieces, pair)
    print(f"{word:8}", pieces)

# --- recorded
def split(word):
    pieces = tuple(word) + ("_",)
    for pair in rules:
        pieces = merge(pieces, pair)
    return pieces


values = {"known": len(split("newest")), "new": " + ".join(split("lowest")), "new_count": len(split("lowest")), "odd": " + ".join(split("slow")), "odd_count": len(split("slow"))}
plot = None
