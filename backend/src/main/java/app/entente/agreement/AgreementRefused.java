package app.entente.agreement;

/** A change of an agreement or a limit plan that is refused; nothing was changed. */
public abstract sealed class AgreementRefused extends RuntimeException {

    private AgreementRefused() {}

    /** The wording seen is not the current one any more, or the agreement is withdrawn or gone; nothing was changed. */
    public static final class AgreementChanged extends AgreementRefused {}

    /** The limit is not open, or its owner tried to write the other's need; nothing was changed. */
    public static final class LimitStands extends AgreementRefused {}

    /** An agreement or a proposal needs both to have been heard on its topic; nothing was changed. */
    public static final class NotHeardYet extends AgreementRefused {}
}
