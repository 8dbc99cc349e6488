package app.entente.document;

/** The file formats of the guide. */
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

    /** Returns the ending of the file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }
}
