package app.entente.guide;

import app.entente.document.GuideMessages;
import app.entente.pack.Item;
import app.entente.pack.LabelSet;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.time.LocalDate;
import java.util.Optional;

/** Formats answers and dates in one language. */
record AnswerTexts(GuideMessages phrases, QuestionnaireTexts texts) {

    String quoted(Item item) {
        return phrases.text("quote", texts.text(item));
    }

    String date(LocalDate day) {
        return phrases.date(day);
    }

    /** Returns the wish beside an answer, as a line of its own. */
    Optional<String> wish(Value value) {
        return switch (value) {
            case Value.Exchange it -> it.wish().map(wish -> wish("support.wish", LabelSet.SUPPORT_WISH, wish));
            case Value.WorkShare it -> it.wish().map(wish -> wish("division.wish", LabelSet.DIVISION_WISH, wish));
            case Value.Grade _, Value.Level _, Value.Chosen _, Value.Words _, Value.Wished _ -> Optional.empty();
        };
    }

    private String wish(String key, LabelSet set, Wish wish) {
        return phrases.text(key, texts.labels().option(set, wish));
    }

    String text(Item item, Value value) {
        return texts.value(item, value, it -> phrases.text("support.both", amount(it.give()), amount(it.receive())));
    }

    private String amount(int amount) {
        return texts.labels().amount(amount).toLowerCase(phrases.locale());
    }
}
