package app.entente.engine;

import java.util.OptionalDouble;

/**
 * One currency of support between two people: what one says to give against what the other says arrives. Each flow is
 * the mean of both views, since each remembers their own giving best (Ross and Sicoly, 1979).
 */
public record SupportBalance(Both<Exchange> exchanges) {

    /** b = z(R) - z(G) of each. */
    public Both<Double> own() {
        return exchanges.map(exchange -> (exchange.receive() - exchange.give()) / 4.0);
    }

    /** z(G) of the giver - z(R) of the other, by giver: above 0 more is given than noticed. */
    public Both<Double> perceptionGaps() {
        return exchanges.zip(exchanges.swapped(), (giver, other) -> (giver.give() - other.receive()) / 4.0);
    }

    /** (z(G) of the giver + z(R) of the other) / 2, by giver. */
    public Both<Double> flows() {
        return eighths().map(eighths -> eighths / 8.0);
    }

    /** The first's flow less the second's. */
    public double net() {
        return (eighths().first() - eighths().second()) / 8.0;
    }

    /** The first's part of all that flows; empty where nothing does. */
    public OptionalDouble share() {
        var all = eighths().first() + eighths().second();
        return all == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) eighths().first() / all);
    }

    public double reciprocity() {
        return 1 - Math.abs(net());
    }

    /** G_A / (G_A + R_A) + G_B / (G_B + R_B) - 1; above 0 the claims add up to more than all, which is usual. */
    public OptionalDouble overclaim() {
        if (exchanges.either(exchange -> exchange.give() + exchange.receive() == 0)) {
            return OptionalDouble.empty();
        }
        var claims = exchanges.map(exchange -> (double) exchange.give() / (exchange.give() + exchange.receive()));
        return OptionalDouble.of(claims.first() + claims.second() - 1);
    }

    /** max(|gap A to B|, |gap B to A|, u · |net|), u = 1/4 where both wish it as it is: unequal and content is no problem. */
    public double severity() {
        var gaps = perceptionGaps().map(Math::abs);
        var weight = bothWishItAsItIs() ? 0.25 : 1;
        return Math.max(Math.max(gaps.first(), gaps.second()), weight * Math.abs(net()));
    }

    /** Something flows, as much one way as the other, all of it noticed, and nobody asks for a change. */
    public boolean evenWithoutAGap() {
        var flowing = eighths().each(eighths -> eighths > 0);
        return flowing && net() == 0 && perceptionGaps().each(gap -> gap == 0) && exchanges.each(Exchange::content);
    }

    public boolean bothWishItAsItIs() {
        return exchanges.each(
                exchange -> exchange.wish().filter(Wish.AS_IT_IS::equals).isPresent());
    }

    private Both<Integer> eighths() {
        return exchanges.zip(exchanges.swapped(), (giver, other) -> giver.give() + other.receive());
    }
}
