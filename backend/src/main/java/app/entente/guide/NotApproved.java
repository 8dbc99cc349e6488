package app.entente.guide;

/** The guide holds the partner's answers and needs both approvals of exactly this version; nothing was rendered. */
public final class NotApproved extends RuntimeException {}
