package app.entente.invitation;

/** An invitation that cannot be taken; nothing was changed. */
public abstract sealed class InvitationRefused extends RuntimeException {

    private InvitationRefused() {}

    /** The invitation cannot be accepted: unknown, used, expired and revoked ones are not told apart. */
    public static final class InvitationGone extends InvitationRefused {}

    /** The inviting person cannot take the second seat too. */
    public static final class OwnInvitation extends InvitationRefused {}
}
