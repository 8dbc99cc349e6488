package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.ReadBack;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows how many answers stay private and how many are undecided, without naming any. */
class PrivateAnswersSection extends Composite<PageSection> {

    PrivateAnswersSection(ReadBack back, String partner) {
        getContent().title(text("seal.private")).description(text("seal.private.below", partner));
        var note = new Div(new Paragraph(text("seal.private.words", back.kept())));
        note.addClassNames("callout", "stack-s");
        if (!back.undecided().isEmpty()) {
            note.add(new Paragraph(text("seal.undecided", back.undecided().size())));
        }
        getContent().addContent(note);
    }
}
