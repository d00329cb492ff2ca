from sklearn.compose import TransformedTargetRegressor
from sklearn.datasets import load_diabetes
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVR

X, y = load_diabetes(return_X_y=True)  # the target runs from 25 to 346
folds = KFold(5, shuffle=True, random_state=0)

svr = make_pipeline(StandardScaler(), SVR())
both = TransformedTargetRegressor(svr, transformer=StandardScaler())
print("features scaled           R²", round(cross_val_score(svr, X, y, cv=folds).mean(), 2))
print("features and target scaled R²", round(cross_val_score(both, X, y, cv=folds).mean(), 2))

# --- recorded
values = {"features": float(cross_val_score(svr, X, y, cv=folds).mean()), "both": float(cross_val_score(both, X, y, cv=folds).mean())}
plot = None
