package app.entente.guide;

/** Makes a file of a booklet. */
interface Press {

    byte[] print(Booklet guide);

    static Press of(Format format) {
        return switch (format) {
            case PDF -> new PdfPress();
            case MARKDOWN -> new MarkdownPress();
        };
    }
}
