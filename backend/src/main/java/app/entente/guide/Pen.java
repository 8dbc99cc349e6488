package app.entente.guide;

import app.entente.comparison.Compared;
import app.entente.comparison.View;
import app.entente.couple.Voice;
import app.entente.questionnaire.Texts;
import app.entente.questionnaire.Value;
import java.util.ArrayList;

/** Writes what the two have answered, under their names or without. */
record Pen(Vocabulary vocabulary, Voice mine, Sides<String> names) {

    Phrases phrases() {
        return vocabulary.phrases();
    }

    Texts texts() {
        return vocabulary.texts();
    }

    String name(Voice voice) {
        return names.of(voice);
    }

    View view(Compared item, Voice voice) {
        return Sides.of(mine, item).of(voice);
    }

    /** Both views of an item, in the order that is this topic's. */
    Block.Views views(Compared item, Voice first) {
        return new Block.Views(says(item, first), says(item, first.other()));
    }

    private Says says(Compared item, Voice voice) {
        var view = view(item, voice);
        var more = new ArrayList<String>();
        if (view.value() instanceof Value.Exchange exchange) {
            exchange.wish()
                    .ifPresent(it -> more.add(
                            phrases().say("support.wish", texts().labels().of(it))));
        }
        if (!view.ownWords().isBlank()) {
            more.add(phrases().say("own-words", view.ownWords()));
        }
        return new Says(voice, name(voice), vocabulary.word(item.item(), view.value()), more);
    }
}
