package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** A part of the page that not everybody has, row by row; without rows there is no such part. */
record FurtherPart(String id, List<Div> rows) {

    Optional<Leaf> leaf() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var leaf = new Leaf().title(text("comparison." + id)).below(text("comparison." + id + ".below"));
        leaf.setId(id);
        var sheet = new Div();
        sheet.addClassName("card");
        rows.forEach(sheet::add);
        leaf.put(sheet);
        return Optional.of(leaf);
    }
}
