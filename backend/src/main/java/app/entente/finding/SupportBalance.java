package app.entente.finding;

import app.entente.statistics.Dyad;
import app.entente.values.Wish;
import java.util.OptionalDouble;

/**
 * One currency of support between two people: what one says to give against what the other says arrives. Each flow is
 * the mean of both views, since each remembers their own giving best (Ross and Sicoly, 1979).
 */
public record SupportBalance(Dyad<SupportExchange> exchanges) {

    /** Returns b = z(R) - z(G) of each person, from -1 to 1. */
    public Dyad<Double> own() {
        return exchanges.map(supportExchange -> (supportExchange.receive() - supportExchange.give()) / 4.0);
    }

    /** Returns z(G) of the giver - z(R) of the other, by giver, from -1 to 1: above 0 more is given than noticed. */
    public Dyad<Double> perceptionGaps() {
        return new Dyad<>(gapOfFirst() / 4.0, gapOfSecond() / 4.0);
    }

    /** Returns (z(G) of the giver + z(R) of the other) / 2, by giver, from 0 to 1. */
    public Dyad<Double> flows() {
        return new Dyad<>(eighthsOfFirst() / 8.0, eighthsOfSecond() / 8.0);
    }

    /** Returns the first's flow less the second's, from -1 to 1. */
    public double net() {
        return (eighthsOfFirst() - eighthsOfSecond()) / 8.0;
    }

    /** Returns the first's share of both flows, from 0 to 1; empty where nothing flows. */
    public OptionalDouble share() {
        var all = eighthsOfFirst() + eighthsOfSecond();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) eighthsOfFirst() / all);
    }

    /** Returns 1 - |net|, from 0 to 1: 1 where as much flows one way as the other. */
    public double reciprocity() {
        return 1 - Math.abs(net());
    }

    /**
     * Returns G_A / (G_A + R_A) + G_B / (G_B + R_B) - 1; above 0 the claims add up to more than all, which is usual.
     * Empty where a person neither gives nor receives.
     */
    public OptionalDouble overclaim() {
        if (exchanges.anyMatch(supportExchange -> supportExchange.give() + supportExchange.receive() == 0)) {
            return OptionalDouble.empty();
        }
        var claims = exchanges.map(supportExchange ->
                (double) supportExchange.give() / (supportExchange.give() + supportExchange.receive()));
        return OptionalDouble.of(claims.first() + claims.second() - 1);
    }

    /**
     * max(|gap A to B|, |gap B to A|, u · |net|, omega_A, omega_B), u = 1/4 where both wish it as it is: unequal and
     * content is no problem, and a wish is heard even where the numbers match. Our own choice, not validated.
     */
    public double severity() {
        var gaps = Math.max(Math.abs(gapOfFirst()), Math.abs(gapOfSecond())) / 4.0;
        var weight = bothWishItAsItIs() ? 0.25 : 1;
        var wishes = exchanges.map(SupportExchange::wishSeverity);
        var wished = Math.max(wishes.first(), wishes.second());
        return Math.max(wished, Math.max(gaps, weight * Math.abs(net())));
    }

    /** Whether both would like to receive more. */
    public boolean sharedWish() {
        return exchanges.allMatch(it -> it.wish().isPresent() && it.wish().orElseThrow() == Wish.MORE);
    }

    /** Returns whether support flows, as much one way as the other, all of it noticed, and nobody asks for a change. */
    public boolean evenWithoutAGap() {
        var flowing = eighthsOfFirst() > 0 && eighthsOfFirst() == eighthsOfSecond();
        return flowing && gapOfFirst() == 0 && gapOfSecond() == 0 && exchanges.allMatch(SupportExchange::isContent);
    }

    public boolean bothWishItAsItIs() {
        return exchanges.allMatch(SupportExchange::wishesItAsItIs);
    }

    private int gapOfFirst() {
        return exchanges.first().give() - exchanges.second().receive();
    }

    private int gapOfSecond() {
        return exchanges.second().give() - exchanges.first().receive();
    }

    private int eighthsOfFirst() {
        return exchanges.first().give() + exchanges.second().receive();
    }

    private int eighthsOfSecond() {
        return exchanges.second().give() + exchanges.first().receive();
    }
}
