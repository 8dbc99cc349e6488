package app.entente.importedguide;

/** A file or a draft was asked of an imported guide to which both have not said yes. */
public final class ImportedGuideNotKept extends RuntimeException {}
