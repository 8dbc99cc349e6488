package app.entente.pack;

/** One question with its answers, as every item of a form is asked; no two forms share one. */
public enum LabelSet {
    EXPECTATION,
    CHOICE,
    LIMIT_PERMISSION,
    LIMIT_REQUEST,
    LIMIT_BOTH,
    GIVE,
    GET,
    SUPPORT_WISH,
    DIVISION,
    DIVISION_WISH,
    STATEMENT,
    WISH,
    SAID_ALOUD,
    IMPORTANCE;

    /** The set that answers an item of this form; for support the one of what is given. */
    public static LabelSet of(ItemForm itemForm) {
        return switch (itemForm) {
            case ItemForm.Expectation _ -> EXPECTATION;
            case ItemForm.Statement _ -> STATEMENT;
            case ItemForm.Choice _, ItemForm.Words _ -> CHOICE;
            case ItemForm.Support _ -> GIVE;
            case ItemForm.Division _ -> DIVISION;
            case ItemForm.MutualWish _ -> WISH;
            case ItemForm.Limit it ->
                switch (it.asks()) {
                    case PERMISSION -> LIMIT_PERMISSION;
                    case REQUEST -> LIMIT_REQUEST;
                    case LINE -> LIMIT_BOTH;
                };
        };
    }
}
