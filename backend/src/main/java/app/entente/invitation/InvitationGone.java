package app.entente.invitation;

/** There is no such invitation: unknown, used, expired and revoked ones are not told apart. */
public final class InvitationGone extends RuntimeException {}
