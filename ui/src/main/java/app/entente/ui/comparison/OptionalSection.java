package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** A section with rows that only some couples have; without rows it is absent. */
record OptionalSection(String id, List<Div> rows) {

    Optional<PageSection> section() {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var section =
                new PageSection().title(text("comparison." + id)).description(text("comparison." + id + ".below"));
        section.setId(id);
        var sheet = new Div();
        sheet.addClassName("card");
        rows.forEach(sheet::add);
        section.addContent(sheet);
        return Optional.of(section);
    }
}
