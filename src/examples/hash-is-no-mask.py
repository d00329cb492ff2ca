import hashlib, hmac, secrets

def sha(phone):
    return hashlib.sha256(phone.encode()).hexdigest()

victim = sha("089-123-4711")  # all that a thief of the table sees

# There are only ten million numbers behind 089: try them in order.
tries = 0
for a in range(100, 1000):
    for b in range(10_000):
        tries += 1
        if sha(f"089-{a}-{b:04}") == victim:
            break
    else:
        continue
    break
print(f"plain hash broken after {tries:,} tries: 089-{a}-{b:04}")

key = secrets.token_bytes(32)  # belongs in AWS KMS or Secrets Manager
token = hmac.new(key, b"089-123-4711", hashlib.sha256).hexdigest()
again = hmac.new(key, b"089-123-4711", hashlib.sha256).hexdigest()
print("keyed hash still joins tables:", token == again)
print("and is found in a list of plain hashes:", token == sha("089-123-4711"))

# --- recorded
values = {"tries": tries}
