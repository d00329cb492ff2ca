from sklearn.feature_extraction.text import CountVectorizer

messages = ["Return my order today", "Do not return my order"]

for ngrams in [(1, 1), (2, 2), (1, 2)]:
    vectorizer = CountVectorizer(ngram_range=ngrams)
    matrix = vectorizer.fit_transform(messages)
    print(ngrams, matrix.shape, ", ".join(vectorizer.get_feature_names_out()))

short = CountVectorizer(ngram_range=(1, 2), stop_words="english").fit(messages)
print("without stop words:", ", ".join(short.get_feature_names_out()))

# --- recorded
shape = lambda **options: CountVectorizer(**options).fit_transform(messages).shape[1]
values = {
    "rows": len(messages),
    "unigrams": shape(),
    "bigrams": shape(ngram_range=(2, 2)),
    "both": shape(ngram_range=(1, 2)),
    "short": shape(ngram_range=(1, 2), stop_words="english"),
}
plot = None
