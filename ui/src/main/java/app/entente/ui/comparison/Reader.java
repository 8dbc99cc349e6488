package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.View;
import app.entente.couple.Pair;
import app.entente.couple.Voice;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Texts;
import app.entente.questionnaire.Value;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.shell.AnswerWords;
import java.util.Locale;

/** The one who reads: always on the left and called "you", the partner by name, both in their own voices. */
record Reader(Pair pair, Texts words, Locale locale) {

    String partner() {
        return pair.partners().orElseGet(() -> text("comparison.partner"));
    }

    Voice voice() {
        return pair.myVoice();
    }

    Voice partnersVoice() {
        return pair.partnersVoice();
    }

    VoiceName me() {
        return new VoiceName(voice(), text("comparison.you"));
    }

    VoiceName partnersName() {
        return new VoiceName(partnersVoice(), partner());
    }

    String asked(Item item) {
        return words.text(item);
    }

    /** Mine as I read it. */
    String mine(Item item, View view) {
        return answer(item, view.value());
    }

    /** The partner's: who does a job is said from my side, by name. */
    String partners(Item item, View view) {
        return view.value() instanceof Value.WorkShare it
                ? answer(item, new Value.WorkShare(-it.part(), it.wish()))
                : answer(item, view.value());
    }

    String answer(Item item, Value value) {
        return switch (value) {
            case Value.WorkShare it -> divided(it.part());
            case Value.Grade _, Value.Level _, Value.Exchange _, Value.Chosen _, Value.Wished _, Value.Words _ ->
                new AnswerWords(words, pair.partners()).of(item, value);
        };
    }

    /** Who does a job, from -2, mostly the partner, to 2, mostly the reader. */
    String divided(int part) {
        return words.labels().division(part, text("common.you-in-a-sentence"), partner());
    }

    /** Both answers in one sentence, for who does not see the picture. */
    String told(Compared compared) {
        return text(
                "comparison.told",
                mine(compared.item(), compared.mine()),
                partner(),
                partners(compared.item(), compared.partners()));
    }
}
