package app.entente.guide;

/** What holds the partner's answers leaves only when both have said yes to exactly this. */
public final class NotApproved extends RuntimeException {}
