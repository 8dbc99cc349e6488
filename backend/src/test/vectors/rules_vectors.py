"""Vectors of the rules that are our own choice: evaluation, wishes, division of work, priority and the order of topics."""

from fractions import Fraction
from itertools import product

from table import Draw

HALF, QUARTER = Fraction(1, 2), Fraction(1, 4)
WISHES = [None, "less", "as_it_is", "more"]


def evaluations():
    for low, high in [(1, 2), (1, 3), (0, 4), (1, 5), (1, 6), (1, 7), (0, 10)]:
        options, middle = high - low + 1, Fraction(low + high, 2)
        width = max(1, 4 * options // 10)
        for a, b in product(range(low, high + 1), repeat=2):
            good = [it >= high - width + 1 for it in (a, b)]
            bad = [it <= low + width - 1 for it in (a, b)]
            concern = Fraction(0)
            if all(good):
                category = "shared_strength"
            elif all(bad):
                category = "shared_concern"
                concern = HALF + HALF * (middle - max(a, b)) / (middle - low)
            else:
                category = "different_views" if any(good) and any(bad) else "undecided"
            gap = Fraction(abs(a - b), high - low)
            yield low, high, a, b, category, gap, concern, max(gap, concern)


def content(*wishes):
    return all(it in (None, "as_it_is") for it in wishes)


def wished_support():
    parts = [0, 1, 4]
    for give_a, receive_a, wish_a, give_b, receive_b, wish_b in product(parts, parts, WISHES, parts, parts, WISHES):
        ga, ra, gb, rb = (Fraction(it, 4) for it in (give_a, receive_a, give_b, receive_b))
        gaps = ga - rb, gb - ra
        flows = (ga + rb) / 2, (gb + ra) / 2
        weight = QUARTER if wish_a == wish_b == "as_it_is" else 1
        omegas = [HALF + HALF * (1 - it) if wish == "more" else HALF if wish == "less" else Fraction(0)
                  for it, wish in ((ra, wish_a), (rb, wish_b))]
        severity = max(abs(gaps[0]), abs(gaps[1]), weight * abs(flows[0] - flows[1]), *omegas)
        even = gaps == (0, 0) and flows[0] == flows[1] > 0 and content(wish_a, wish_b)
        yield give_a, receive_a, wish_a, give_b, receive_b, wish_b, severity, wish_a == wish_b == "more", even


def divisions():
    for x, wish_a, y, wish_b in product(range(-2, 3), WISHES, range(-2, 3), WISHES):
        gap = Fraction(abs(x + y), 4)
        view = "same_view" if x == -y else f"both_feel_{'they_do' if x + y > 0 else 'the_other_does'}_more"
        as_it_is = wish_a == wish_b == "as_it_is"
        omegas = [HALF + QUARTER * max(it, 0) if wish == "less" else HALF if wish == "more" else Fraction(0)
                  for it, wish in ((x, wish_a), (y, wish_b))]
        severity = max(gap * (HALF if as_it_is else 1), *omegas)
        yield (x, wish_a, y, wish_b, gap, view, x == y == 0 and content(wish_a, wish_b), x == -y and as_it_is, severity)


# --- priority -------------------------------------------------------------------------------------------------------


def weight(importances):
    given = [Fraction(it, 3) for it in importances if it is not None]
    return HALF * max(given) + HALF * sum(given) / len(given) if given else HALF


def priority(severities, importances, lifted):
    n = len(severities)
    severity = HALF * max(severities) + HALF * sum(severities) / n
    evidence = Fraction(n + 1, n + 2)
    value = 100 * severity * (Fraction(4, 10) + Fraction(6, 10) * weight(importances)) * evidence
    return severity, evidence, min(Fraction(100), value * Fraction(3, 2) if lifted else value)


def billionths(value):
    return round(value * 10**9)


def standing(value):
    hundredths = billionths(value)
    return "talk_first" if hundredths >= 60 * 10**9 else "worth_a_talk" if hundredths >= 30 * 10**9 else "fine_for_now"


def priorities():
    grades = [None, 0, 1, 2, 3]
    findings = [[0], [1], ["0.5"], ["0.75", 0], ["0.7", "0.4", "0.5"], ["0.25"] * 4, [1, "0.7", 0, 0, 0],
                ["0.9", "0.75", "0.5", "0.5", "0.25", 0, 0, 0], ["0.6"] * 12]
    for severities, a, b, lifted in product(findings, grades, grades, [False, True]):
        exact = [Fraction(it) for it in severities]
        severity, evidence, value = priority(exact, (a, b), lifted)
        yield exact, a, b, lifted, severity, weight((a, b)), evidence, value, standing(value)


ASPECTS = ["boundaries", "expectations", "support", "statements"]


def orders():
    draw = Draw(23)
    severities = [Fraction(it, 4) for it in range(5)] + [Fraction(it, 10) for it in (4, 5, 7, 10)]
    for case in range(1, 41):
        topics = []
        for place in range(2 + draw.below(5)):
            importances = draw.of([None, 0, 1, 2, 3]), draw.of([None, 0, 1, 2, 3])
            facets = []
            for aspect in ASPECTS:
                if draw.below(3) > 0 or aspect == "statements" and not facets:
                    found = [draw.of(severities) for _ in range(1 + draw.below(4))]
                    lifted = draw.below(4) == 0
                    facets.append((aspect, found, lifted, billionths(priority(found, importances, lifted)[2])))
            inside = sorted(facets, key=lambda it: (-it[3], ASPECTS.index(it[0])))
            topics.append((f"theme-{place}", importances, facets, inside, place))
        ranked = sorted(topics, key=lambda it: (-it[3][0][3], -weight(it[1]), it[4]))
        for topic in topics:
            for facet in topic[2]:
                yield (case, topic[0], *topic[1], facet[0], facet[1], facet[2], Fraction(facet[3], 10**9),
                       1 + topic[3].index(facet), 1 + ranked.index(topic))


TABLES = {
    "evaluation.csv": ("lo,hi,a,b,category,gap,concern,severity", evaluations()),
    "support_wishes.csv": ("give_a,receive_a,wish_a,give_b,receive_b,wish_b,severity,shared_wish,even", wished_support()),
    "division.csv": ("part_a,wish_a,part_b,wish_b,gap,view,even,settled,severity", divisions()),
    "priority.csv": ("severities,importance_a,importance_b,lifted,severity,importance,evidence,priority,standing",
                     priorities()),
    "topic_order.csv": ("case,theme,importance_a,importance_b,aspect,severities,lifted,priority,facet_rank,topic_rank",
                        orders()),
}
