package app.entente.values;

/** The pole of an expectation at which giving the same answer can be a strength; the middle never is one. */
public enum AgreementPole {
    NONE,
    LOW,
    HIGH,
    EITHER;

    /** Whether it allows an answer so far from the middle: below 0 towards the low pole, above towards the high one. */
    public boolean allows(int fromMiddle) {
        return switch (this) {
            case NONE -> false;
            case LOW -> fromMiddle < 0;
            case HIGH -> fromMiddle > 0;
            case EITHER -> fromMiddle != 0;
        };
    }
}
