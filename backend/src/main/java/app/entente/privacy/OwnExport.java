package app.entente.privacy;

import app.entente.answering.Answer;
import app.entente.answering.AnswerCodecs;
import app.entente.answering.Guess;
import app.entente.answering.Kept;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything one person gave, as it is written down for them; the partner's answers have no place in it. */
record OwnExport(
        @JsonProperty("purpose") String purpose,
        @JsonProperty("account") Account account,
        @JsonProperty("spaces") List<Space> spaces) {

    record Account(
            @JsonProperty("signInName") String signInName,
            @JsonProperty("language") Optional<String> language,
            @JsonProperty("signedInPlaces") List<SignedInPlace> signedInPlaces) {}

    record SignedInPlace(
            @JsonProperty("made") LocalDate made,
            @JsonProperty("lastUsed") LocalDate lastUsed) {}

    /** The questions are those that wait for a round to begin. */
    record Space(
            @JsonProperty("displayName") String displayName,
            @JsonProperty("ownQuestions") List<String> ownQuestions,
            @JsonProperty("rounds") List<Round> rounds) {}

    /** Importance and scales by their codes. */
    record Round(
            @JsonProperty("number") int number,
            @JsonProperty("packs") List<String> packs,
            @JsonProperty("sealed") boolean sealed,
            @JsonProperty("importance") Map<String, Object> importance,
            @JsonProperty("leftOut") List<String> leftOut,
            @JsonProperty("scalesToShow") List<Object> scalesToShow,
            @JsonProperty("answers") List<Line> answers,
            @JsonProperty("writtenByBoth") Optional<Joint> writtenByBoth) {

        static Map<String, Object> importance(Map<String, Importance> byTheme) {
            var codes = new TreeMap<String, Object>();
            byTheme.forEach((theme, it) -> codes.put(theme, AnswerCodecs.IMPORTANCE.write(it)));
            return codes;
        }

        static List<Object> scales(List<Scale> scales) {
            return scales.stream().map(AnswerCodecs.SCALE::write).toList();
        }
    }

    /** One answer; the four ways to give no value are told apart, for this is for oneself. */
    record Line(
            @JsonProperty("item") String item,
            @JsonProperty("version") int version,
            @JsonProperty("question") String question,
            @JsonProperty("response") Object response,
            @JsonProperty("share") Object share,
            @JsonProperty("saidAloud") Optional<Object> saidAloud,
            @JsonProperty("guess") Optional<Object> guess,
            @JsonProperty("ownWords") String ownWords,
            @JsonProperty("note") String note) {

        static Line of(Item item, String question, Kept kept) {
            return of(item.id().value(), item.version(), question, kept.answer());
        }

        static Line of(String item, int version, String question, Answer answer) {
            return new Line(
                    item,
                    version,
                    question,
                    ExportedAnswer.response(answer.response()),
                    AnswerCodecs.SHARE_LEVEL.write(answer.level()),
                    answer.saidAloud().map(AnswerCodecs.SAID_ALOUD::write),
                    ExportedAnswer.guess(answer.guess().map(Guess::value)),
                    answer.ownWords(),
                    answer.note());
        }
    }
}
