package app.entente.sheet;

/** A sealed sheet takes no answers; its owner may unseal it until the door opens. */
public final class SheetSealed extends RuntimeException {}
