package app.entente.guide;

import app.entente.comparison.Compared;
import app.entente.comparison.InWords;
import app.entente.comparison.View;
import app.entente.couple.Voice;
import app.entente.questionnaire.Item;
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

    /** An answer in words, by both names where the words name somebody. */
    String word(Item item, Value value, Voice voice) {
        return value instanceof Value.WorkShare(int part, _)
                ? texts().labels().division(part, name(voice), name(voice.other()))
                : vocabulary.word(item, value);
    }

    View view(Compared item, Voice voice) {
        return Sides.of(mine, item).of(voice);
    }

    /** Both views of an item, in the order that is this topic's. */
    Block.Views views(Compared item, Voice first) {
        return new Block.Views(says(item, first), says(item, first.other()));
    }

    /** Both answers to a question that was answered in words. */
    Block.Views views(InWords item) {
        var views = Sides.of(mine, item.mine(), item.partners());
        return new Block.Views(
                says(item.item(), views.teal(), Voice.TEAL), says(item.item(), views.amber(), Voice.AMBER));
    }

    private Says says(Compared item, Voice voice) {
        return says(item.item(), view(item, voice), voice);
    }

    private Says says(Item item, View view, Voice voice) {
        var more = new ArrayList<String>();
        vocabulary.wish(view.value()).ifPresent(more::add);
        if (!view.ownWords().isBlank()) {
            more.add(phrases().say("own-words", view.ownWords()));
        }
        return new Says(voice, name(voice), word(item, view.value(), voice), more);
    }
}
