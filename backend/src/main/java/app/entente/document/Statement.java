package app.entente.document;

import app.entente.couple.PartnerColour;
import java.util.List;
import java.util.stream.Stream;

/**
 * One partner's answer on a page of the guide: colour, name, the answer, and further lines such as a wish or their own
 * words.
 */
public record Statement(PartnerColour colour, String name, String text, List<String> more) {

    public Statement {
        name = PrintableText.oneLine(PrintableText.of(name));
        text = PrintableText.of(text);
        more = PrintableText.all(more);
    }

    /** Returns the class of this partner's colour in markup. */
    public String style() {
        return PartnerShape.style(colour);
    }

    /** Returns the class of the colour, the name, the answer and the further lines. */
    Stream<String> texts() {
        return Stream.concat(Stream.of(style(), name, text), more.stream());
    }
}
