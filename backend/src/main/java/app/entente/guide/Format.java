package app.entente.guide;

/** What the guide can be taken home as. */
public enum Format {
    PDF("pdf", "application/pdf", new PdfPress()),
    MARKDOWN("md", "text/markdown; charset=utf-8", new MarkdownPress());

    private final String ending;
    private final String mediaType;
    private final Press press;

    Format(String ending, String mediaType, Press press) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.press = press;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    Press press() {
        return press;
    }
}
