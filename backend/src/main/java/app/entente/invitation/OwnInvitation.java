package app.entente.invitation;

/** The one who invites cannot take the second seat too. */
public final class OwnInvitation extends RuntimeException {}
