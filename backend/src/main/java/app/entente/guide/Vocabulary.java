package app.entente.guide;

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

    String word(Item item, Value value) {
        return switch (value) {
            case Value.Grade it -> texts.labels().of(it);
            case Value.Level it -> texts.labels().of(it.limit());
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
