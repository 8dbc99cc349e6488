package app.entente.couple;

/** The colour and shape of a person in every picture, the same on both screens and drawn by lot. */
public enum Voice {
    TEAL,
    AMBER;

    public Voice other() {
        return this == TEAL ? AMBER : TEAL;
    }
}
