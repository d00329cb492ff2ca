import numpy as np
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


class Clip(TransformerMixin, BaseEstimator):
    """Cuts values off at quantiles it learned in fit."""

    def __init__(self, share=0.05):
        self.share = share

    def fit(self, X, y=None):
        self.low_, self.high_ = np.quantile(X, [self.share, 1 - self.share], axis=0)
        return self

    def transform(self, X):
        return np.clip(X, self.low_, self.high_)


X, y = np.arange(20.0).reshape(-1, 1), np.arange(20.0)
model = make_pipeline(Clip(share=0.1), StandardScaler(), LinearRegression())
model.fit(X, y)
print("learned:", model["clip"].low_, model["clip"].high_)
print("settings:", model["clip"].get_params())
print("predicts for 1000:", model.predict([[1000.0]]).round(1))

# --- recorded
values = {"low": float(model["clip"].low_[0]), "high": float(model["clip"].high_[0]), "prediction": float(model.predict([[1000.0]])[0])}
