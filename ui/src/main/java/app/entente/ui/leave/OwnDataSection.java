package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;

/** Everything of one's own that can be taken home, in one place: to read, complete, and for another program. */
class OwnDataSection extends Composite<PageSection> {

    OwnDataSection() {
        getContent().title(text("leave.own.heading")).description(text("leave.own.below"));
    }

    void addPart(Component part) {
        getContent().addContent(part);
    }
}
