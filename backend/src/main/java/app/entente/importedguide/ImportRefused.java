package app.entente.importedguide;

/** A file that is not read in as a guide; nothing of it is stored. */
public final class ImportRefused extends RuntimeException {

    public enum Reason {
        /** It is longer than {@link ImportedGuides#MAX_BYTES}. */
        TOO_LARGE,
        /** It is no JSON. */
        UNREADABLE,
        /** It is JSON, and no guide: not of this format, or with something in it that its schema does not know. */
        NO_GUIDE,
        /** It is a guide in a version of the format that is not known here. */
        OTHER_VERSION,
        /** It has more pages, blocks or words than a guide can have, or is nested deeper. */
        TOO_LONG,
        /** The space holds {@link ImportedGuides#MOST} of them already. */
        TOO_MANY,
        /** Nobody holds the other seat yet, so that there is nobody to agree with. */
        ALONE
    }

    private final Reason reason;

    ImportRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
