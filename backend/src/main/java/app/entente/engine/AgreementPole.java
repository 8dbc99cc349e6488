package app.entente.engine;

/** The pole of an expectation at which giving the same answer can be a strength; the middle never is one. */
public enum AgreementPole {
    NONE,
    LOW,
    HIGH,
    EITHER;

    boolean allows(Range range, int answer) {
        var side = range.fromMiddle(answer);
        return switch (this) {
            case NONE -> false;
            case LOW -> side < 0;
            case HIGH -> side > 0;
            case EITHER -> side != 0;
        };
    }
}
