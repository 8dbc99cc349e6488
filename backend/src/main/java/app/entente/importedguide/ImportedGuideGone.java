package app.entente.importedguide;

/** An imported guide that has been removed meanwhile, or was never one of this space. */
public final class ImportedGuideGone extends RuntimeException {}
