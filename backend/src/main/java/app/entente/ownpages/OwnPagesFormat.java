package app.entente.ownpages;

/** The file formats of one's own pages. */
public enum OwnPagesFormat {
    PDF("application/pdf"),
    MARKDOWN("text/markdown; charset=utf-8"),
    JSON("application/json");

    private final String mediaType;

    OwnPagesFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
