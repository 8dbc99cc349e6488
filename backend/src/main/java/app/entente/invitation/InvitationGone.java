package app.entente.invitation;

/** The invitation does not exist any more: unknown, used, expired and revoked ones are not told apart. */
public final class InvitationGone extends RuntimeException {}
