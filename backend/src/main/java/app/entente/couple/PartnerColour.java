package app.entente.couple;

/** The colour and shape of a person in every chart, the same on both screens and assigned at random. */
public enum PartnerColour {
    TEAL,
    AMBER;

    public PartnerColour other() {
        return this == TEAL ? AMBER : TEAL;
    }
}
