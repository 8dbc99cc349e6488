package app.entente.ui.notes;

import static app.entente.ui.i18n.Messages.text;

import app.entente.agreement.NoteParagraph;
import app.entente.agreement.NoteWording;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.PersonBadge;
import app.entente.ui.talkframe.TalkContext;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.Comparator;
import java.util.function.Consumer;

/** Shows all wordings of a paragraph that both wrote at once, with their authors; the two keep one or all. */
class WordingChoice extends Div {

    WordingChoice(TalkContext talk, NoteParagraph noteParagraph, Consumer<NoteWording> keep, Runnable keepAll) {
        addClassNames("wording-choice", "stack-s");
        var wordings = new Div();
        wordings.addClassName("answer-pair");
        noteParagraph.wordings().stream()
                .sorted(Comparator.comparing(it -> !talk.isMine(it.by())))
                .forEach(it -> wordings.add(wording(talk, it, () -> keep.accept(it))));
        add(
                new H4(text("talk.paragraph.both-wrote")),
                wordings,
                Buttons.secondary(text("talk.paragraph.keep-all"), keepAll));
    }

    private static Div wording(TalkContext talk, NoteWording noteWording, Runnable keep) {
        var words = new Div(noteWording.text());
        var box = new Div(talk.badge(noteWording.by()), words, Buttons.plain(text("talk.paragraph.keep"), keep));
        box.addClassNames("answer-panel", PersonBadge.cssClass(talk.colour(noteWording.by())));
        return box;
    }
}
