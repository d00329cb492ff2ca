import numpy as np
from sklearn.preprocessing import MultiLabelBinarizer, OneHotEncoder, OrdinalEncoder

plans = [["free"], ["pro"], ["team"], ["pro"]]
one_hot = OneHotEncoder(handle_unknown="ignore").fit(plans)
print(one_hot.get_feature_names_out(["plan"]))
print(one_hot.transform(plans).toarray())
print("unknown plan:", one_hot.transform([["student"]]).toarray()[0])

sizes = [["small"], ["large"], ["medium"]]
print("by alphabet:", OrdinalEncoder().fit_transform(sizes).ravel())
print("by size:    ", OrdinalEncoder(categories=[["small", "medium", "large"]]).fit_transform(sizes).ravel())

genres = MultiLabelBinarizer()
print(genres.fit_transform([["drama"], ["comedy", "drama"], []]), genres.classes_)

# --- recorded
values = {"unknown_sum": float(one_hot.transform([["student"]]).sum())}
plot = None
