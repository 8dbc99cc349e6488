package app.entente.questionnaire;

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
    public static LabelSet of(Form form) {
        return switch (form) {
            case Form.Expectation _ -> EXPECTATION;
            case Form.Statement _ -> STATEMENT;
            case Form.Choice _, Form.Words _ -> CHOICE;
            case Form.Support _ -> GIVE;
            case Form.Division _ -> DIVISION;
            case Form.MutualWish _ -> WISH;
            case Form.Limit(var asks, _) ->
                switch (asks) {
                    case PERMISSION -> LIMIT_PERMISSION;
                    case REQUEST -> LIMIT_REQUEST;
                    case LINE -> LIMIT_BOTH;
                };
        };
    }
}
