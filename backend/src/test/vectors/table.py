"""Tables of vectors: how numbers are drawn, computed and written."""

from decimal import Decimal, localcontext
from fractions import Fraction

DIGITS = 60


class Draw:
    """Numbers that look random and are the same with every version of Python: a linear congruential generator."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def of(self, values):
        return values[self.below(len(values))]


def root(of):
    """The square root of a fraction, exact to 60 digits, as a fraction."""
    with localcontext() as context:
        context.prec = DIGITS
        return Fraction((Decimal(of.numerator) / Decimal(of.denominator)).sqrt())


def cell(value):
    """Numbers with up to 12 decimals, nothing for what is undefined, lists with blanks between."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return " ".join("-" if it is None else cell(it) for it in value)
    if isinstance(value, (int, str)):
        return str(value)
    scaled = round(Fraction(value) * 10**12)
    sign = "-" if scaled < 0 else ""
    whole, part = divmod(abs(scaled), 10**12)
    return f"{sign}{whole}.{part:012d}".rstrip("0").rstrip(".")


def text(header, rows):
    """A header and its rows as CSV."""
    lines = [header] + [",".join(cell(it) for it in row) for row in rows]
    assert {line.count(",") for line in lines} == {header.count(",")}, header
    return "\n".join(lines) + "\n"
