package app.entente.guide;

/** A request about the guide that is refused; nothing was changed. */
public abstract sealed class GuideRefused extends RuntimeException {

    private GuideRefused() {}

    /** The draft seen is not the current one any more; nothing was changed or approved. */
    public static final class DraftChanged extends GuideRefused {}

    /** The guide holds the partner's answers and needs both approvals of exactly this version; nothing was rendered. */
    public static final class NotApproved extends GuideRefused {}
}
