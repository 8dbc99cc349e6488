package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Paragraph;
import app.entente.discussion.Wording;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.Comparator;
import java.util.function.Consumer;

/** Both wrote here at once: every wording stands there with its name, and the two decide. */
class Choosing extends Div {

    Choosing(Conversation talk, Paragraph paragraph, Consumer<Wording> keep, Runnable keepAll) {
        addClassNames("wording-choice", "stack-s");
        var wordings = new Div();
        wordings.addClassName("answer-pair");
        paragraph.wordings().stream()
                .sorted(Comparator.comparing(it -> !talk.mine(it.by())))
                .forEach(it -> wordings.add(wording(talk, it, () -> keep.accept(it))));
        add(
                new H4(text("talk.paragraph.both-wrote")),
                wordings,
                Buttons.secondary(text("talk.paragraph.keep-all"), keepAll));
    }

    private static Div wording(Conversation talk, Wording wording, Runnable keep) {
        var words = new Div(wording.text());
        var box = new Div(talk.name(wording.by()), words, Buttons.plain(text("talk.paragraph.keep"), keep));
        box.addClassNames("answer-panel", VoiceName.css(talk.voice(wording.by())));
        return box;
    }
}
