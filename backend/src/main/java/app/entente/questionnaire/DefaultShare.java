package app.entente.questionnaire;

/** What happens to an answer whose owner has not chosen yet: shown, asked at the end of the theme, or kept. */
public enum DefaultShare {
    SHOW,
    ASK,
    PRIVATE
}
