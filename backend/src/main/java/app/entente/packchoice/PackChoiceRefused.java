package app.entente.packchoice;

/** A change of the chosen packs or own questions that is refused; nothing was changed. */
public abstract sealed class PackChoiceRefused extends RuntimeException {

    private PackChoiceRefused() {}

    /** The list of packs seen is not the current one any more, or there is nothing to choose now; nothing was changed. */
    public static final class ListChanged extends PackChoiceRefused {}

    /** The round has begun, which fixes the couple's own questions; nothing was changed. */
    public static final class QuestionsFixed extends PackChoiceRefused {}
}
