package app.entente.door;

/** What was opened is not what is stored now. */
public final class SnapshotDamaged extends RuntimeException {}
