package app.entente.document;

/** The paper of a printed guide. An A5 booklet is folded from sheets of A4, two pages on each side. */
public enum Paper {
    A5("148mm 210mm", "297mm 210mm"),
    A4("210mm 297mm", "420mm 297mm"),
    LETTER("8.5in 11in", "17in 11in");

    private final String size;
    private final String sideBySide;

    Paper(String size, String sideBySide) {
        this.size = size;
        this.sideBySide = sideBySide;
    }

    /** Returns width and height in CSS; for two languages beside each other, those of two pages. */
    String size(boolean twoLanguages) {
        return twoLanguages ? sideBySide : size;
    }
}
