package app.entente.pack;

/** The keys of strength sentences: for any agreement on an item, at its high end, and at its low end. */
public final class StrengthKeys {

    public static final String ANY = "";
    public static final String HIGH = "-high";
    public static final String LOW = "-low";

    private StrengthKeys() {}
}
