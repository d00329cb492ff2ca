from scipy import stats
from sklearn.datasets import load_diabetes, load_wine
import numpy as np
import pandas as pd

people = load_diabetes(as_frame=True, scaled=False).frame
a, b = (people.loc[people["sex"] == sex, "bp"] for sex in (2, 1))
print("t-test, blood pressure by sex:      p =", f"{stats.ttest_ind(a, b, equal_var=False).pvalue:.1e}")

high = people["target"] > people["target"].median()
table = pd.crosstab(people["bmi"] > 25, high)
print("chi-squared, BMI over 25 and worse: p =", f"{stats.chi2_contingency(table)[1]:.1e}")

wine = load_wine(as_frame=True).frame
groups = [rows["ash"] for _, rows in wine.groupby("target")]
print("ANOVA, ash content of 3 cultivars:  p =", f"{stats.f_oneway(*groups).pvalue:.1e}")

difference = a.mean() - b.mean()
error = np.sqrt(a.var() / len(a) + b.var() / len(b))
print(f"blood pressure differs by {difference:.1f}, 95 % interval {difference - 1.96 * error:.1f} to {difference + 1.96 * error:.1f}")

# --- recorded
values = {
    "difference": difference, "low": difference - 1.96 * error, "high": difference + 1.96 * error,
    "n_a": len(a), "n_b": len(b), "d": difference / np.sqrt((a.var() + b.var()) / 2),
    "p_bp": f"{stats.ttest_ind(a, b, equal_var=False).pvalue:.0e}",
    "p_ash": f"{stats.f_oneway(*groups).pvalue:.0e}",
    "age_p": stats.ttest_ind(people.loc[people["sex"] == 2, "target"], people.loc[people["sex"] == 1, "target"], equal_var=False).pvalue,
}
