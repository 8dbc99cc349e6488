"""Vectors of the indices of docs/engine.md, by their definitions and in exact fractions. Shares no code with Java."""

from fractions import Fraction
from itertools import product
from math import comb

from table import Draw, root

HALF = Fraction(1, 2)


# --- one item -------------------------------------------------------------------------------------------------------


def gaps():
    for (low, high), key in product([(1, 5), (0, 4), (1, 7), (1, 2), (0, 10)], [1, -1]):
        middle = Fraction(low + high, 2)
        for a, b in product(range(low, high + 1), repeat=2):
            first, second = (it if key == 1 else low + high - it for it in (a, b))
            gap = Fraction(abs(first - second), high - low)
            band = "same" if gap == 0 else "close" if gap <= Fraction(1, 4) else "apart" if gap <= HALF else "far_apart"
            crosses = (first < middle < second) or (second < middle < first)
            yield low, high, key, a, b, first, second, first - second, gap, band, crosses


def boundaries():
    names = {
        ("fine", "fine"): ("both_fine", 0),
        ("not_ok", "not_ok"): ("shared_limit", 0),
        ("ask", "ask"): ("both_want_to_talk", 4),
        ("ask", "fine"): ("talk_first", 5),
        ("ask", "not_ok"): ("limit_and_question", 7),
        ("fine", "not_ok"): ("mismatch", 10),
    }
    strictness = ["fine", "ask", "not_ok"]
    for a, b in product(strictness, repeat=2):
        name, tenths = names[tuple(sorted((a, b)))]
        yield a, b, name, Fraction(tenths, 10), tenths == 0, max(a, b, key=strictness.index)


def guesses():
    for low, high, values in [(1, 5, range(1, 6)), (1, 6, (1, 2, 3, 6)), (1, 7, (1, 2, 3, 5, 7)), (0, 10, (0, 1, 2, 9))]:
        span = high - low
        step = 0 if span + 1 <= 5 else 1
        for own, truth, guess in product(values, repeat=3):
            same, believed = abs(own - truth) <= step, abs(own - guess) <= step
            insight = ("known" if same == believed else "hidden") + ("_agreement" if same else "_difference")
            likeness = [1 - Fraction(abs(x - y), span) for x, y in ((guess, truth), (guess, own), (truth, own))]
            yield (low, high, own, truth, guess, guess - truth, *likeness, insight)


# --- support --------------------------------------------------------------------------------------------------------


def support():
    for give_a, receive_a, give_b, receive_b in product(range(5), repeat=4):
        ga, ra, gb, rb = (Fraction(it, 4) for it in (give_a, receive_a, give_b, receive_b))
        gap_ab, gap_ba = ga - rb, gb - ra
        flow_ab, flow_ba = (ga + rb) / 2, (gb + ra) / 2
        net = flow_ab - flow_ba
        share = flow_ab / (flow_ab + flow_ba) if flow_ab + flow_ba else None
        overclaim = ga / (ga + ra) + gb / (gb + rb) - 1 if ga + ra and gb + rb else None
        severity = max(abs(gap_ab), abs(gap_ba), abs(net))
        yield (give_a, receive_a, give_b, receive_b, ra - ga, rb - gb, gap_ab, gap_ba, flow_ab, flow_ba, net, share,
               1 - abs(net), overclaim, severity)


def balances():
    for currencies in range(1, 11):
        for total in range(-currencies - 1, currencies + 2):
            mean = Fraction(total, 4 * currencies)
            eighth = Fraction(1, 8)
            name = "gives_more" if mean <= -eighth else "receives_more" if mean >= eighth else "even"
            yield currencies, total, name


# --- scales ---------------------------------------------------------------------------------------------------------


def scales():
    draw = Draw(3)
    for low, high in [(1, 5), (1, 7), (0, 4)]:
        for items in range(1, 13):
            for answered in range(items + 1):
                answers = [low + draw.below(high - low + 1) for _ in range(answered)]
                enough = max(-(-3 * items // 4), min(3, items))
                mean = Fraction(sum(answers), answered) if answered >= enough else None
                told = (mean, items * mean, 100 * (mean - low) / (high - low)) if mean is not None else (None,) * 3
                yield (low, high, items, answers, *told)


def variance(values):
    mean = Fraction(sum(values), len(values))
    return sum((it - mean) ** 2 for it in values) / (len(values) - 1)


def alphas():
    draw = Draw(5)
    tables = [[[2, 4]], [[1], [2], [3]], [[1, 2], [2, 1]], [[3, 3], [3, 3], [3, 3]], [[1, 1], [2, 2], [5, 5]]]
    for persons, items in product((2, 3, 8, 15), (2, 4, 7)):
        level = [draw.below(4) for _ in range(persons)]
        tables.append([[1 + min(4, level[person] + draw.below(2)) for _ in range(items)] for person in range(persons)])
    for table in tables:
        items = len(table[0])
        alpha = None
        if len(table) > 1 and items > 1:
            whole = variance([sum(row) for row in table])
            parts = sum(variance([row[item] for row in table]) for item in range(items))
            alpha = Fraction(items, items - 1) * (1 - parts / whole) if whole else None
        yield len(table), items, [it for row in table for it in row], alpha


# --- two profiles ---------------------------------------------------------------------------------------------------


def profiles(options, missing):
    """Pairs of profiles of categories 0..options-1: odd ones first, then drawn ones."""
    last = options - 1
    pairs = [([], []), ([0], [0]), ([0], [last]), ([1, 1], [1, 1]), ([0, last], [last, 0]), ([1] * 5, [1] * 5),
             ([0] * 5, [last] * 5), ([0, 1, last] * 2, [0, 1, last] * 2), ([0, 1, last] * 2, [last, 1, 0] * 2),
             ([1] * 4, [0, last, 1, 0]), ([0, 0, 1, last], [0, 0, 1, 1])]
    draw = Draw(options)
    for length in (3, 5, 8, 14, 20):
        for near in (True, False, True):
            a = [draw.below(options) for _ in range(length)]
            b = [min(last, max(0, it + draw.below(3) - 1)) if near else draw.below(options) for it in a]
            pairs.append((a, b))
    for a, b in pairs:
        yield a, b
        if missing and len(a) > 2:
            yield [None if draw.below(5) == 0 else it for it in a], [None if draw.below(5) == 0 else it for it in b]


def mean(values):
    return Fraction(sum(values)) / len(values)


def products(a, b):
    return sum((x - mean(a)) * (y - mean(b)) for x, y in zip(a, b))


def correlation(a, b):
    spread = products(a, a) * products(b, b)
    return products(a, b) / root(spread) if spread else None


def similarities():
    for options in (2, 5, 7):
        for a, b in profiles(options, missing=False):
            k = len(a)
            if k == 0:
                yield a, b, 0, None, None, None, None, None, None
                continue
            distance = Fraction(sum((x - y) ** 2 for x, y in zip(a, b)))
            elevation = k * (mean(a) - mean(b)) ** 2
            spread_a, spread_b = root(products(a, a)), root(products(b, b))
            scatter = (spread_a - spread_b) ** 2
            shape = 2 * (spread_a * spread_b - products(a, b))
            assert abs(distance - elevation - scatter - shape) < Fraction(1, 10**40)
            everything = products(a + b, a + b)
            yield (a, b, k, distance, elevation, scatter, shape, correlation(a, b) if k >= 3 else None,
                   1 - distance / everything if k >= 2 and everything else None)


WEIGHTS = {
    "identity": lambda i, j, q: Fraction(i == j),
    "linear": lambda i, j, q: 1 - Fraction(abs(i - j), q - 1),
    "quadratic": lambda i, j, q: 1 - Fraction(i - j, q - 1) ** 2,
    "ordinal": lambda i, j, q: 1 - Fraction(comb(abs(i - j) + 1, 2), comb(q, 2)),
}


def kappa(pairs, q, weight):
    n = len(pairs)
    if n == 0:
        return None
    observed = sum(weight(x, y, q) for x, y in pairs) / n
    expected = sum(weight(x, y, q) for (x, _), (_, y) in product(pairs, repeat=2)) / n**2
    return (observed - expected) / (1 - expected) if expected != 1 else None


def gwet(a, b, q, weight):
    pairs = both(a, b)
    if not pairs:
        return None
    observed = sum(weight(x, y, q) for x, y in pairs) / len(pairs)
    rated = [[it for it in pair if it is not None] for pair in zip(a, b) if pair != (None, None)]
    part = [sum(Fraction(item.count(c), len(item)) for item in rated) / len(rated) for c in range(q)]
    total = sum(weight(i, j, q) for i, j in product(range(q), repeat=2))
    expected = total / (q * (q - 1)) * sum(it * (1 - it) for it in part)
    return (observed - expected) / (1 - expected) if expected != 1 else None


def krippendorff(pairs, q, ordinal):
    seen = [[0] * q for _ in range(q)]
    for x, y in pairs:
        seen[x][y] += 1
        seen[y][x] += 1
    totals = [sum(row) for row in seen]
    n = sum(totals)

    def distance(c, k):
        if not ordinal:
            return Fraction((c - k) ** 2)
        low, high = min(c, k), max(c, k)
        return (sum(totals[low:high + 1]) - Fraction(totals[low] + totals[high], 2)) ** 2 if low < high else Fraction(0)

    cells = list(product(range(q), repeat=2))
    shuffled = sum(totals[c] * totals[k] * distance(c, k) for c, k in cells)
    return 1 - (n - 1) * sum(seen[c][k] * distance(c, k) for c, k in cells) / shuffled if shuffled else None


def both(a, b):
    return [(x, y) for x, y in zip(a, b) if x is not None and y is not None]


def agreements():
    for options in (2, 3, 5, 7):
        for a, b in profiles(options, missing=True):
            pairs = both(a, b)
            yield (options, a, b, *(kappa(pairs, options, WEIGHTS[it]) for it in ("identity", "linear", "quadratic")),
                   *(gwet(a, b, options, it) for it in WEIGHTS.values()),
                   krippendorff(pairs, options, True), krippendorff(pairs, options, False))


def norms():
    draw = Draw(11)
    cases = [([1, 5], [2, 4], [3, 3], [3, 3]), ([3] * 4, [1, 2, 3, 4], [2, 3, 4, 4], [1, 2, 4, 5]),
             ([1, 2, 3, 4], [2, 2, 4, 5], [3] * 4, [1, 2, 4, 5]), ([1, 2, 3, 4], [2, 2, 4, 5], [1, 2, 3, 4], [2, 3, 3, 5])]
    for length in (3, 4, 7, 12, 20):
        for _ in range(3):
            a, b = ([1 + draw.below(5) for _ in range(length)] for _ in range(2))
            usual = [Fraction(100 + draw.below(401), 100) for _ in range(length)]
            cases.append((a, b, usual, [min(Fraction(5), it + Fraction(draw.below(60), 100)) for it in usual]))
    for a, b, usual_a, usual_b in cases:
        k = len(a)
        if k < 3:
            yield (a, b, usual_a, usual_b, *[None] * 9)
            continue
        own_a, own_b = ([x - y for x, y in zip(it, usual)] for it, usual in ((a, usual_a), (b, usual_b)))
        covariances = [products(x, y) / (k - 1) for x, y in
                       ((a, b), (usual_a, usual_b), (usual_a, own_b), (own_a, usual_b), (own_a, own_b))]
        assert covariances[0] == sum(covariances[1:])
        yield (a, b, usual_a, usual_b, correlation(a, b), correlation(a, usual_a), correlation(b, usual_b),
               correlation(own_a, own_b), *covariances)


# --- many people ----------------------------------------------------------------------------------------------------


def changes():
    for deviation, reliability in product((Fraction(1, 2), Fraction(4, 5), Fraction(1), Fraction(5, 4)),
                                          (Fraction(0), HALF, Fraction(7, 10), Fraction(85, 100), Fraction(99, 100))):
        error = deviation * root(1 - reliability)
        of_difference = root(2 * deviation**2 * (1 - reliability))
        for change in (Fraction(0), HALF, Fraction(-1), Fraction(3, 2), Fraction(-4)):
            index = change / of_difference
            beyond = Fraction(196, 100)
            yield (deviation, reliability, change, error, of_difference, beyond * of_difference, index, abs(index) > beyond)


def solved(rows):
    """Gaussian elimination over fractions; nothing where the rows depend on each other."""
    rows = [row[:] for row in rows]
    for i in range(len(rows)):
        lead = next((r for r in range(i, len(rows)) if rows[r][i]), None)
        if lead is None:
            return None
        rows[i], rows[lead] = rows[lead], rows[i]
        rows[i] = [it / rows[i][i] for it in rows[i]]
        for r in range(len(rows)):
            if r != i:
                rows[r] = [x - rows[r][i] * y for x, y in zip(rows[r], rows[i])]
    return [row[-1] for row in rows]


def truths():
    draw = Draw(17)
    cases = [([1, 2, 3], [1, 2, 4], [2, 2, 3]), ([1, 2, 3, 4], [3, 3, 3, 3], [1, 2, 2, 5]),
             ([1, 2, 3, 4], [1, 2, 3, 5], [2, 4, 6, 10]), ([2, 3, 3, 5], [1, 2, 3, 4], [4, 1, 3, 2])]
    for length in (4, 5, 9, 16, 30):
        for _ in range(3):
            true, own = ([1 + draw.below(5) for _ in range(length)] for _ in range(2))
            cases.append(([min(5, max(1, draw.of((t, t, s)) + draw.below(3) - 1)) for t, s in zip(true, own)], true, own))
    for guess, true, own in cases:
        told = None
        if len(guess) >= 4:
            columns = [[Fraction(1)] * len(guess), [it - mean(true) for it in true], [it - mean(own) for it in own]]
            wanted = [it - mean(true) for it in guess]
            told = solved([[sum(x * y for x, y in zip(row, column)) for column in columns + [wanted]] for row in columns])
        yield (guess, true, own, *(told or (None,) * 3))


TABLES = {
    "gap.csv": ("lo,hi,key,a,b,a_keyed,b_keyed,diff,gap,band,opposite_sides", gaps()),
    "boundary.csv": ("a,b,category,severity,settled,stricter", boundaries()),
    "guess.csv": ("lo,hi,own,truth,guess,error,understanding,assumed_similarity,actual_similarity,insight", guesses()),
    "support.csv": ("give_a,receive_a,give_b,receive_b,own_balance_a,own_balance_b,gap_a_to_b,gap_b_to_a,flow_a_to_b,"
                    "flow_b_to_a,net_flow,share_a,reciprocity,overclaim,severity", support()),
    "balance.csv": ("currencies,sum,class", balances()),
    "scale.csv": ("lo,hi,items,answers,mean,prorated_sum,pomp", scales()),
    "cronbach.csv": ("persons,items,answers,alpha", alphas()),
    "profile.csv": ("a,b,k,D2,elevation,scatter,shape,profile_r,icc_double_entry", similarities()),
    "agreement.csv": ("options,a,b,kappa_unweighted,kappa_linear,kappa_quadratic,ac1,ac2_linear,ac2_quadratic,ac2_ordinal,"
                      "kripp_ordinal,kripp_interval", agreements()),
    "normative.csv": ("a,b,norm_a,norm_b,overall_r,normativeness_a,normativeness_b,distinctive_r,cov_overall,cov_nn,"
                      "cov_n_db,cov_da_n,cov_da_db", norms()),
    "reliable_change.csv": ("sd,reliability,change,sem,sdiff,smallest,rc,reliable", changes()),
    "truth_and_bias.csv": ("guesses,truths,selves,b0,b1,b2", truths()),
}
