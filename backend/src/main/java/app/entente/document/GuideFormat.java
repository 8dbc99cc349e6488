package app.entente.document;

/** The file formats of the guide. */
public enum GuideFormat {
    PDF("pdf", "application/pdf"),
    /** The pages of an A5 booklet on both sides of A4 sheets, to be folded; for one language. */
    FOLDED("folded.pdf", "application/pdf"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PAGE("html", "text/html; charset=utf-8"),
    MARKDOWN("md", "text/markdown; charset=utf-8"),
    JSON("json", "application/json"),
    CALENDAR("ics", "text/calendar; charset=utf-8");

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
