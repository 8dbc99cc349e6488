package app.entente.guide;

import app.entente.document.GuideMessages;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.Value;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Formats answers and dates in one language. */
record AnswerTexts(GuideMessages phrases, QuestionnaireTexts texts) {

    String quoted(Item item) {
        return phrases.text("quote", texts.text(item));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(phrases.locale())
                .format(day);
    }

    String text(Item item, Value value) {
        return switch (value) {
            case Value.Grade it -> texts.labels().of(it);
            case Value.Level it -> texts.labels().of(it.limit());
            case Value.Chosen it -> texts.option(item, it.option());
            case Value.Words it -> it.text();
            case Value.Exchange it ->
                phrases.text(
                        "support.both",
                        texts.labels().amount(it.give()),
                        texts.labels().amount(it.receive()));
        };
    }
}
