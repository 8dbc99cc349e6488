package app.entente.couple;

/** The colour and shape of a person in every picture, the same on both screens and drawn by lot. */
public enum PartnerColour {
    TEAL,
    AMBER;

    public PartnerColour other() {
        return this == TEAL ? AMBER : TEAL;
    }
}
