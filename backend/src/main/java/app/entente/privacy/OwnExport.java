package app.entente.privacy;

import app.entente.answering.Answer;
import app.entente.answering.Guess;
import app.entente.answering.Kept;
import app.entente.answering.Response;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.SaidAloud;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything one person gave, as it is written down for them; the partner's answers have no place in it. */
record OwnExport(String purpose, Account account, List<Space> spaces) {

    record Account(String signInName, Optional<String> language, List<SignedInPlace> signedInPlaces) {}

    record SignedInPlace(LocalDate made, LocalDate lastUsed) {}

    /** The questions are those that wait for a round to begin. */
    record Space(String displayName, List<String> ownQuestions, List<Round> rounds) {}

    record Round(
            int number,
            List<String> packs,
            boolean sealed,
            Map<String, Importance> importance,
            List<String> leftOut,
            List<Scale> scalesToShow,
            List<Line> answers,
            Optional<Joint> writtenByBoth) {}

    /** One answer; the four ways to give no value are told apart, for this is for oneself. */
    record Line(
            String item,
            int version,
            String question,
            Response response,
            String share,
            Optional<SaidAloud> saidAloud,
            Optional<Value> guess,
            String ownWords,
            String note) {

        static Line of(Item item, String question, Kept kept) {
            return of(item, question, kept.answer());
        }

        private static Line of(Item item, String question, Answer answer) {
            return new Line(
                    item.id().value(),
                    item.version(),
                    question,
                    answer.response(),
                    answer.level().name(),
                    answer.saidAloud(),
                    answer.guess().map(Guess::value),
                    answer.ownWords(),
                    answer.note());
        }
    }
}
