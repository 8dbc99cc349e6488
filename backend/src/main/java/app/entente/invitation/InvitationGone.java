package app.entente.invitation;

/** The invitation cannot be accepted: unknown, used, expired and revoked ones are not told apart. */
public final class InvitationGone extends RuntimeException {}
