package app.entente.ui.comparison;

import app.entente.comparison.InWords;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Optional;

/** What both have said in their own words to questions from the two: side by side, and nothing is made of it. */
record WordsLeaf(Reader reader, List<InWords> inWords) {

    Optional<Leaf> leaf() {
        return new FurtherPart("open-text", inWords.stream().map(this::row).toList()).leaf();
    }

    private Div row(InWords said) {
        var row = new Div(
                new H3(reader.asked(said.item())), new TwoViews(reader, said.item(), said.mine(), said.partners()));
        row.addClassName("item-panel");
        return row;
    }
}
