package app.entente.ui.access;

/** Paths of all screens and pages. No path contains an id: the person signed in decides which data is shown. */
public final class Paths {

    public static final String HOME = "home";
    public static final String INVITE = "invite";
    public static final String PACKS = "packs";
    public static final String ANSWER = "answer";
    public static final String THEMES = "your-themes";
    public static final String READ_BACK = "read-back";
    public static final String DOOR = "door";
    public static final String COMPARISON = "comparison";
    public static final String THEN_AND_NOW = "then-and-now";
    public static final String SCALES = "scales";
    public static final String WITHDRAW = "comparison/withdraw";
    public static final String TALK = "talk";
    public static final String GUIDE = "guide";
    public static final String IMPORTED_GUIDES = "imported-guides";
    public static final String AGREEMENTS = "agreements";
    public static final String CHECK_IN = "check-in";
    public static final String SETTINGS = "settings";
    public static final String LEAVE = "settings/leave";

    /** Paths of static pages outside Flow. */
    public static final String LANDING = "/";

    public static final String JOIN = "/join";
    public static final String SIGN_IN = "/sign-in";

    public static final String HELP = "/help";
    public static final String PRIVACY = "/privacy";
    public static final String ACCESSIBILITY = "/accessibility";

    private Paths() {}
}
