package app.entente.document;

import app.entente.couple.PartnerColour;
import java.util.List;

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
}
