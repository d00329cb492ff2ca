from scipy.stats import norm

for k in (1, 2, 3):
    inside = norm.cdf(k) - norm.cdf(-k)
    print(f"within {k} standard deviations: {inside:.2%}, outside: 1 in {1 / (1 - inside):,.0f}")

print(f"95 % lie within {norm.ppf(0.975):.2f} standard deviations")

# Heights with mean 170 cm and standard deviation 8 cm: how many are above 190 cm?
print(f"z = {(190 - 170) / 8}, share above: {norm.sf(190, loc=170, scale=8):.2%}")

# --- recorded
values = {f"within_{k}": float(norm.cdf(k) - norm.cdf(-k)) for k in (1, 2, 3)}
values |= {"outside_3": float(1 / (2 * norm.sf(3))), "z95": float(norm.ppf(0.975)), "tall": float(norm.sf(2.5))}
