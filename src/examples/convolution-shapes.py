def network(size, channels, layers):
    """Follow height, channels, parameters and receptive field through convolutions and poolings."""
    field, jump, total = 1, 1, 0
    print(f"{'layer':16}{'output':>14}{'parameters':>12}{'sees':>10}")
    for kind, filters, kernel, stride, padding in layers:
        size = (size + 2 * padding - kernel) // stride + 1
        parameters = (kernel * kernel * channels + 1) * filters if kind == "conv" else 0
        channels = filters if kind == "conv" else channels
        field, jump, total = field + (kernel - 1) * jump, jump * stride, total + parameters
        print(f"{kind} {kernel}x{kernel} /{stride} +{padding:<4}{f'{size} x {size} x {channels}':>15}{parameters:12,}{f'{field} x {field}':>10}")
    return size, channels, field, total


size, channels, field, total = network(
    32, 1,  # LeNet-5 in today's parts: a grey image of 32 x 32
    [("conv", 6, 5, 1, 0), ("pool", 0, 2, 2, 0), ("conv", 16, 5, 1, 0), ("pool", 0, 2, 2, 0)],
)
flat = size * size * channels
dense = (flat + 1) * 120 + (120 + 1) * 84 + (84 + 1) * 10
print(f"flatten {flat}, dense 120, 84, 10: {dense:,} parameters, {total + dense:,} in all")

# --- recorded
import contextlib
import io

with contextlib.redirect_stdout(io.StringIO()):
    one = network(224, 3, [("conv", 64, 7, 2, 3), ("pool", 0, 3, 2, 1)])
    three = network(224, 64, [("conv", 64, 3, 1, 1)] * 3)
    seven = network(224, 64, [("conv", 64, 7, 1, 3)])
separable = (3 * 3 * 64) + (64 * 128)
plain = 3 * 3 * 64 * 128
values = {
    "flat": flat, "dense": dense, "conv": total, "all": total + dense, "field": field, "first": 156, "second": 2416, "dense_share": dense / (total + dense),
    "three": three[3], "three_field": three[2], "seven": seven[3], "seven_field": seven[2], "stem": one[0], "stem_parameters": one[3],
    "rgb_conv": (3 * 3 * 3 + 1) * 32, "rgb_dense": 224 * 224 * 3 * 32 + 32, "separable": separable, "plain": plain, "separable_ratio": plain / separable,
}
plot = None
