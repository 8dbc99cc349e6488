package app.entente.invitation;

/** There is no such invitation: unknown, used, expired and revoked are one and the same. */
public final class InvitationGone extends RuntimeException {}
