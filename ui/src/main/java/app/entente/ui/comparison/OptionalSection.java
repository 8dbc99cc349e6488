package app.entente.ui.comparison;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** A part of the page that not everybody has, row by row; without rows there is no such part. */
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
