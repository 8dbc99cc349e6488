package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.checkin.CheckInSubject;
import app.entente.pack.LabelSet;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.RadioOption;
import app.entente.values.NonAnswer;
import app.entente.values.Response;
import app.entente.values.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The questions of check-ins and their answers, in the reader's language.
 *
 * @param partner the name of whom a statement asks about; without one it is said of "my partner", by either
 */
record CheckInTexts(QuestionnaireTexts texts, Optional<String> partner) {

    String question(CheckInSubject subject, String question) {
        return switch (subject) {
            case CheckInSubject.Review _ -> text("checkin.review.question");
            case CheckInSubject.Pulse _ -> texts.pulse(question, partner).orElseGet(() -> text("checkin.pulse.gone"));
        };
    }

    String partnerName() {
        return partner.orElseGet(() -> text("home.partner"));
    }

    String value(Value value) {
        return switch (value) {
            case Value.Chosen(String option) -> text("checkin.review." + option);
            case Value.Grade(int step) -> grades().get(step - Value.Grade.LOWEST);
            case Value.Level _, Value.Exchange _, Value.WorkShare _, Value.Wished _, Value.Words _ ->
                throw new IllegalArgumentException("No check-in is answered by such a value");
        };
    }

    /** Returns the answers to choose from; the last one is to say nothing. */
    List<RadioOption<Response>> options(CheckInSubject subject) {
        var options = new ArrayList<RadioOption<Response>>();
        values(subject).forEach(it -> options.add(new RadioOption<>(new Response.Given(it), value(it))));
        options.add(new RadioOption<>(NonAnswer.PREFER_NOT_TO_SAY, text("checkin.rather-not")));
        return options;
    }

    private static Stream<Value> values(CheckInSubject subject) {
        return switch (subject) {
            case CheckInSubject.Review _ ->
                CheckInSubject.Review.OPTIONS.stream().map(Value.Chosen::new);
            case CheckInSubject.Pulse _ ->
                IntStream.rangeClosed(Value.Grade.LOWEST, Value.Grade.HIGHEST).mapToObj(Value.Grade::new);
        };
    }

    private List<String> grades() {
        return texts.labels().options(LabelSet.STATEMENT);
    }
}
