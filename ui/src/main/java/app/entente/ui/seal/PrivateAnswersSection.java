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
        getContent().title(text("seal.kept")).description(text("seal.kept.below", partner));
        var note = new Div(new Paragraph(text("seal.kept.words", back.kept())));
        note.addClassNames("note", "stack-s");
        if (!back.undecided().isEmpty()) {
            note.add(new Paragraph(text("seal.undecided", back.undecided().size())));
        }
        getContent().addContent(note);
    }
}
