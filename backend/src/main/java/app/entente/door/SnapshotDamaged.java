package app.entente.door;

/** The stored snapshot is not the one that was written when the door opened. */
public final class SnapshotDamaged extends RuntimeException {}
