package app.entente.guide;

import java.util.Optional;
import app.entente.questionnaire.Wish;
import app.entente.questionnaire.LabelSet;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Texts;
import app.entente.questionnaire.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Answers and dates in the words of one language. */
record Vocabulary(Phrases phrases, Texts texts) {

    String quoted(Item item) {
        return phrases.say("quote", texts.text(item));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(phrases.locale())
                .format(day);
    }

    /** What is wished beside an answer, as a line of its own. */
    Optional<String> wish(Value value) {
        return switch (value) {
            case Value.Exchange it -> it.wish().map(wish -> wish("support.wish", LabelSet.SUPPORT_WISH, wish));
            case Value.WorkShare it -> it.wish().map(wish -> wish("division.wish", LabelSet.DIVISION_WISH, wish));
            case Value.Grade _, Value.Level _, Value.Chosen _, Value.Words _, Value.Wished _ -> Optional.empty();
        };
    }

    private String wish(String key, LabelSet set, Wish wish) {
        return phrases.say(key, texts.labels().option(set, wish));
    }

    String word(Item item, Value value) {
        return switch (value) {
            case Value.Grade it -> texts.labels().grade(item.form(), it);
            case Value.Level it -> texts.labels().limit(item.form(), it.limit());
            case Value.WorkShare(int part, _) -> texts.labels().options(LabelSet.DIVISION, texts.partner()).get(part + Value.WorkShare.MOST);
            case Value.Wished(var answer) -> texts.labels().option(LabelSet.WISH, answer);
            case Value.Chosen it -> texts.option(item, it.option());
            case Value.Words it -> it.text();
            case Value.Exchange it ->
                phrases.say(
                        "support.both",
                        texts.labels().amount(it.give()),
                        texts.labels().amount(it.receive()));
        };
    }
}
