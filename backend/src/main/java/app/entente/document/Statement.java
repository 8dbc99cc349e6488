package app.entente.document;

import app.entente.couple.PartnerColour;
import java.util.List;

/** What one of the two says on a page of the guide. */
public record Statement(PartnerColour colour, String name, String text, List<String> more) {

    public Statement {
        more = List.copyOf(more);
    }
}
