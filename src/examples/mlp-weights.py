from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, X_test, y, y_test = train_test_split(*load_digits(return_X_y=True), random_state=0)

model = make_pipeline(StandardScaler(), MLPClassifier(hidden_layer_sizes=(64, 32), max_iter=60, early_stopping=True, random_state=0))
model.fit(X, y)
net = model[-1]
for weights, biases in zip(net.coefs_, net.intercepts_):
    print(f"{weights.shape[0]:3} to {weights.shape[1]:2}: {weights.size:5} weights + {biases.size:2} biases")
print("parameters", sum(w.size for w in net.coefs_) + sum(b.size for b in net.intercepts_))
print(f"output {net.out_activation_}, {net.n_iter_} epochs, test accuracy {model.score(X_test, y_test):.3f}")

# --- recorded
values = {
    "parameters": sum(w.size for w in net.coefs_) + sum(b.size for b in net.intercepts_), "accuracy": model.score(X_test, y_test), "epochs": net.n_iter_,
    "first": net.coefs_[0].size + net.intercepts_[0].size, "second": net.coefs_[1].size + net.intercepts_[1].size, "third": net.coefs_[2].size + net.intercepts_[2].size,
}
plot = None
