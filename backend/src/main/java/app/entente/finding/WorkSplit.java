package app.entente.finding;

import app.entente.statistics.Dyad;
import app.entente.values.StrengthRule;

/**
 * One shared job as two people describe it. Each remembers their own part best (Ross and Sicoly, 1979), so that both
 * feeling they do more is usual. The severities are our own choice, not validated.
 */
public record WorkSplit(Dyad<WorkShare> shares) {

    /** The two accounts beside each other. */
    public enum View {
        SAME_VIEW,
        BOTH_FEEL_THEY_DO_MORE,
        BOTH_FEEL_THE_OTHER_DOES_MORE
    }

    /** g = |x_A + x_B| / 4, from 0 for the same split told twice to 1. */
    public double gap() {
        return Math.abs(sum()) / 4.0;
    }

    public View view() {
        if (sum() == 0) {
            return View.SAME_VIEW;
        }
        return sum() > 0 ? View.BOTH_FEEL_THEY_DO_MORE : View.BOTH_FEEL_THE_OTHER_DOES_MORE;
    }

    /** Whether both say that they do it about equally, and neither asks for a change. */
    public boolean even() {
        return shares.allMatch(it -> it.part() == 0 && it.content());
    }

    /** Whether both describe the same split and like it as it is, equal or not. */
    public boolean settled() {
        return sum() == 0 && bothWishItAsItIs();
    }

    /** max(kappa · g, omega_A, omega_B), kappa = 1/2 where both wish it as it is. */
    public double severity() {
        var weight = bothWishItAsItIs() ? 0.5 : 1;
        var wishes = shares.map(WorkShare::wishSeverity);
        return Math.max(weight * gap(), Math.max(wishes.first(), wishes.second()));
    }

    public boolean isStrength(StrengthRule rule) {
        return switch (rule) {
            case NEVER -> false;
            case UNLESS_ONE_SIDED -> settled() && shares.allMatch(it -> Math.abs(it.part()) <= 1);
            case ALWAYS -> settled();
        };
    }

    private boolean bothWishItAsItIs() {
        return shares.allMatch(WorkShare::wishesItAsItIs);
    }

    private int sum() {
        return shares.first().part() + shares.second().part();
    }
}
