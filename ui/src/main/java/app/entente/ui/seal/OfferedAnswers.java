package app.entente.ui.seal;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.ReadBack;
import app.entente.couple.Pair;
import app.entente.questionnaire.Texts;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.shell.AnswerWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/** The answers that open, if the partner shows theirs too. */
class OfferedAnswers extends Composite<Leaf> {

    private static final int AT_ONCE = 6;

    private final transient ReadBack back;
    private final transient Texts words;
    private final transient Pair pair;
    private final transient Places places;

    OfferedAnswers(ReadBack back, Texts words, Pair pair, Places places) {
        this.back = back;
        this.words = words;
        this.pair = pair;
        this.places = places;
    }

    OfferedAnswers all() {
        getContent().title(text("seal.shown")).below(text("seal.shown.below"));
        var offered =
                back.offered().stream().filter(it -> !it.item().sensitive()).toList();
        setVisible(!offered.isEmpty() || back.offered().isEmpty());
        if (back.offered().isEmpty()) {
            getContent().put(new Paragraph(text("seal.shown.none")));
        } else {
            put(offered);
        }
        return this;
    }

    /** What is nobody's business unless its owner wants it to be, together and by itself. */
    OfferedAnswers sensitive() {
        getContent().title(text("seal.sensitive")).below(text("seal.sensitive.below"));
        var offered = back.sensitive();
        setVisible(!offered.isEmpty());
        put(offered);
        return this;
    }

    private void put(List<ReadBack.Offered> offered) {
        getContent().put(list(offered.subList(0, Math.min(AT_ONCE, offered.size()))));
        if (offered.size() > AT_ONCE) {
            getContent()
                    .put(new Fold(
                            text("seal.shown.rest", offered.size() - AT_ONCE),
                            list(offered.subList(AT_ONCE, offered.size()))));
        }
    }

    private UnorderedList list(List<ReadBack.Offered> offered) {
        var list = new UnorderedList();
        list.addClassNames("items", "sheet");
        offered.forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(ReadBack.Offered offered) {
        var sentence = new Span(words.text(offered.item(), pair.partners()));
        sentence.addClassName("q");
        var line = new ListItem(sentence, answer(offered));
        places.change(offered.item()).ifPresent(line::add);
        return line;
    }

    private Span answer(ReadBack.Offered offered) {
        var said = new AnswerWords(words, pair.partners())
                .of(offered.item(), offered.answer().response());
        var answer = new VoiceName(pair.myVoice(), said);
        answer.addClassName("a");
        soft(answer, offered.answer().ownWords());
        Optional.ofNullable(back.importance().get(offered.item().theme()))
                .ifPresent(
                        it -> soft(answer, text("seal.matters", words.labels().of(it))));
        return answer;
    }

    private static void soft(Span answer, String more) {
        if (!more.isBlank()) {
            var small = new Span(more);
            small.addClassNames("small", "soft");
            answer.add(small);
        }
    }
}
