package app.entente.privacy;

import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.sheet.Answer;
import app.entente.sheet.PartnerGuess;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import app.entente.values.Response;
import app.entente.values.SaidAloud;
import app.entente.values.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The export of everything one person entered; it has no field for the partner's answers. */
record PersonalDataExport(String purpose, AccountExport account, List<SpaceExport> spaces) {

    record AccountExport(String signInName, Optional<String> language, List<PlaceExport> signedInPlaces) {}

    record PlaceExport(LocalDate made, LocalDate lastUsed) {}

    /** The export of one space; its questions are those that wait for a round to begin. */
    record SpaceExport(String displayName, List<String> ownQuestions, List<RoundExport> rounds) {}

    record RoundExport(
            int number,
            List<String> packs,
            boolean sealed,
            Map<String, Importance> importance,
            List<String> leftOut,
            List<Scale> scalesToShow,
            List<AnswerExport> answers,
            Optional<JointRecordsExport> writtenByBoth) {}

    /** The export of one answer; the four ways to give no value are told apart, since the reader is their owner. */
    record AnswerExport(
            String item,
            int version,
            String question,
            Response response,
            String share,
            Optional<SaidAloud> saidAloud,
            Optional<Value> guess,
            String ownWords,
            String note) {

        static AnswerExport of(Item item, String question, VersionedAnswer versionedAnswer) {
            return of(item, question, versionedAnswer.answer());
        }

        private static AnswerExport of(Item item, String question, Answer answer) {
            return new AnswerExport(
                    item.id().value(),
                    item.version(),
                    question,
                    answer.response(),
                    answer.level().name(),
                    answer.saidAloud(),
                    answer.guess().map(PartnerGuess::value),
                    answer.ownWords(),
                    answer.note());
        }
    }
}
