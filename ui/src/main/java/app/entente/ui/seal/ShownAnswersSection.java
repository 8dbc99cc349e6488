package app.entente.ui.seal;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.ReadBack;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Lists the answers that open if the partner shows theirs too. */
class ShownAnswersSection extends Composite<PageSection> {

    private static final int INITIALLY_SHOWN = 6;

    private final transient ReadBack readBack;
    private final transient AnswerListItems items;

    ShownAnswersSection(ReadBack back, AnswerListItems items) {
        this.readBack = back;
        this.items = items;
    }

    ShownAnswersSection withRegularAnswers() {
        getContent().title(text("seal.shown")).description(text("seal.shown.below"));
        var offered =
                readBack.offered().stream().filter(it -> !it.item().sensitive()).toList();
        setVisible(!offered.isEmpty() || readBack.offered().isEmpty());
        if (readBack.offered().isEmpty()) {
            getContent().addContent(new Paragraph(text("seal.shown.none")));
        } else {
            addList(offered);
        }
        return this;
    }

    /** Lists the sensitive answers to be shown, in a section of their own. */
    ShownAnswersSection withSensitiveAnswers() {
        getContent().title(text("seal.sensitive")).description(text("seal.sensitive.below"));
        var offered = readBack.sensitive();
        setVisible(!offered.isEmpty());
        addList(offered);
        return this;
    }

    private void addList(List<ReadBack.Entry> offered) {
        var first = offered.subList(0, Math.min(INITIALLY_SHOWN, offered.size()));
        getContent().addContent(items.list(first, readBack.importance()));
        if (offered.size() > INITIALLY_SHOWN) {
            var rest = offered.subList(INITIALLY_SHOWN, offered.size());
            getContent()
                    .addContent(new Disclosure(
                            text("seal.shown.rest", rest.size()), items.list(rest, readBack.importance())));
        }
    }
}
