package app.entente.invitation;

/** The inviting person cannot take the second seat too. */
public final class OwnInvitation extends RuntimeException {}
