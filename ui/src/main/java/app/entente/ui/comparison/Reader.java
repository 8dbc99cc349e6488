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

    String answer(Item item, View view) {
        return answer(item, view.value());
    }

    String answer(Item item, Value value) {
        return new AnswerWords(words).of(item, value);
    }

    /** Both answers in one sentence, for who does not see the picture. */
    String told(Compared compared) {
        return text(
                "comparison.answers",
                answer(compared.item(), compared.mine()),
                partner(),
                answer(compared.item(), compared.partners()));
    }
}
