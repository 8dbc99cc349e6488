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
        var section = new PageSection().title(title()).description(description());
        section.addContent(card());
        return Optional.of(section);
    }

    /** Returns the same section behind its name. */
    Optional<FoldedSection> folded() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new FoldedSection(id, title(), description(), card()));
    }

    private String title() {
        return text("comparison." + id);
    }

    private String description() {
        return text("comparison." + id + ".below");
    }

    private Div card() {
        var sheet = new Div();
        sheet.addClassName("card");
        rows.forEach(sheet::add);
        return sheet;
    }
}
