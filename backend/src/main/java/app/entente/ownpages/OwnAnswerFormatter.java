package app.entente.ownpages;

import app.entente.checkin.CheckInSubject;
import app.entente.checkin.ExportedCheckIn;
import app.entente.document.GuideMessages;
import app.entente.ownpages.OwnPages.AnsweredScale;
import app.entente.pack.Item;
import app.entente.pack.LabelSet;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.values.Importance;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.Value;
import app.entente.values.Wish;
import java.util.Optional;

/** Formats what one person answered in words said to that person; the partner has no name in them. */
record OwnAnswerFormatter(GuideMessages messages, QuestionnaireTexts texts) {

    /** Returns the question; empty for one of the two's own, whose words may be the partner's. */
    Optional<String> question(Item item) {
        return item.own().isPresent() ? Optional.empty() : Optional.of(texts.text(item, Optional.empty()));
    }

    /** Returns what was asked, and not which agreement it was about, whose words may be the partner's. */
    String question(CheckInSubject subject, String question) {
        return switch (subject) {
            case CheckInSubject.Review _ -> text("own.check-ins.worked");
            case CheckInSubject.Pulse _ ->
                texts.pulse(question, Optional.empty()).orElseGet(() -> text("own.check-ins.gone"));
        };
    }

    /** Returns when it was asked, and on which occasion. */
    String occasion(CheckInSubject subject) {
        return text("own.check-ins." + ExportedCheckIn.about(subject), messages.date(subject.day()));
    }

    /** Returns the answer to a check-in. */
    String answer(Response response) {
        return switch (response) {
            case Response.Given(Value.Chosen(String option)) -> text("own.check-ins." + option);
            case Response.Given(Value.Grade(int step)) -> statement(step);
            case Response.Given _ -> throw new IllegalArgumentException("No check-in is answered by such a value");
            case NonAnswer none -> messages.text("own", none);
        };
    }

    String answer(Item item, Response response) {
        return switch (response) {
            case Response.Given(var value) -> value(item, value);
            case NonAnswer none -> messages.text("own", none);
        };
    }

    String value(Item item, Value value) {
        return texts.value(
                item,
                value,
                it -> text(
                        "own.exchange",
                        texts.labels().amount(it.give()),
                        texts.labels().amount(it.receive())));
    }

    /** Returns the wish beside an answer, as a line of its own. */
    Optional<String> wish(Response response) {
        return response instanceof Response.Given(var value) ? wish(value) : Optional.empty();
    }

    private Optional<String> wish(Value value) {
        return switch (value) {
            case Value.Exchange it -> it.wish().map(wish -> wish("own.support.wish", LabelSet.SUPPORT_WISH, wish));
            case Value.WorkShare it -> it.wish().map(wish -> wish("own.division.wish", LabelSet.DIVISION_WISH, wish));
            case Value.Grade _, Value.Level _, Value.Chosen _, Value.Words _, Value.Wished _ -> Optional.empty();
        };
    }

    private String wish(String key, LabelSet set, Wish wish) {
        return text(key, texts.labels().option(set, wish));
    }

    /** Returns how much a theme matters, in one line. */
    String importance(Optional<Importance> importance) {
        return importance.map(texts.labels()::of).orElseGet(() -> text("own.matters.not-said"));
    }

    /** Returns the answer nearest to the scale's value; empty before enough is answered. */
    Optional<String> nearest(AnsweredScale scale) {
        return scale.nearest().map(this::statement);
    }

    private String statement(int step) {
        return texts.labels().options(LabelSet.STATEMENT).get(step - Value.Grade.LOWEST);
    }

    String text(String key, Object... parameters) {
        return messages.text(key, parameters);
    }
}
