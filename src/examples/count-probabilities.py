from scipy.stats import binom, expon, geom, poisson

# A support line gets 6 calls an hour on average.
print(f"exactly 6 calls in an hour:  {poisson.pmf(6, 6):.3f}")
print(f"more than 10 in an hour:     {poisson.sf(10, 6):.3f}")
print(f"none in 15 minutes:          {poisson.pmf(0, 6 * 0.25):.3f}")
print(f"next call after 15 minutes:  {expon.sf(15, scale=10):.3f}")  # mean gap: 60 / 6 = 10 minutes

# 2 % of visitors buy. Of the next 50:
print(f"exactly 2 buy:               {binom.pmf(2, 50, 0.02):.3f}, Poisson says {poisson.pmf(2, 50 * 0.02):.3f}")
print(f"nobody buys:                 {binom.pmf(0, 50, 0.02):.3f}")
print(f"the first buyer is no. 10:   {geom.pmf(10, 0.02):.3f}")

# --- recorded
values = {
    "six": float(poisson.pmf(6, 6)), "over_10": float(poisson.sf(10, 6)), "none_15": float(poisson.pmf(0, 1.5)),
    "wait_15": float(expon.sf(15, scale=10)), "two_buy": float(binom.pmf(2, 50, 0.02)), "two_buy_poisson": float(poisson.pmf(2, 1)),
    "nobody": float(binom.pmf(0, 50, 0.02)), "first_10": float(geom.pmf(10, 0.02)),
}
