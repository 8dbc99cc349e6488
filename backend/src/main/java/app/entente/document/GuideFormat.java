package app.entente.document;

/** What the guide can be taken home as. */
public enum GuideFormat {
    PDF("pdf", "application/pdf"),
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    JSON("json", "application/json");

    private final String ending;
    private final String mediaType;

    GuideFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
