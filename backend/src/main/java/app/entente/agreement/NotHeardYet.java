package app.entente.agreement;

/** An agreement or a proposal needs both to have been heard on its topic; nothing was changed. */
public final class NotHeardYet extends RuntimeException {}
