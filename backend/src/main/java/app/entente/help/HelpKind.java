package app.entente.help;

/** The kinds of help lines, in the order of the page. */
public enum HelpKind {
    EMERGENCY,
    ABUSE,
    VICTIMS,
    CRISIS,
    COUNSELLING
}
