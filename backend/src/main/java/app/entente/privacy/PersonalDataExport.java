package app.entente.privacy;

import app.entente.answer.Answer;
import app.entente.answer.AnswerCodecs;
import app.entente.answer.ExportedAnswer;
import app.entente.answer.PartnerGuess;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.reminder.ReminderTime;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything one person gave, as it is written down for them; the partner's answers have no place in it. */
record PersonalDataExport(
        @JsonProperty("purpose") String purpose,
        @JsonProperty("account") AccountExport account,
        @JsonProperty("spaces") List<SpaceExport> spaces) {

    record AccountExport(
            @JsonProperty("signInName") String signInName,
            @JsonProperty("language") Optional<String> language,
            @JsonProperty("consent") Optional<ConsentExport> consent,
            @JsonProperty("signedInPlaces") List<PlaceExport> signedInPlaces,
            @JsonProperty("reminders") List<ReminderExport> reminders) {}

    /** One way of being reminded that is turned on; a calendar has no hour. */
    record ReminderExport(
            @JsonProperty("kind") String kind,
            @JsonProperty("address") Optional<String> address,
            @JsonProperty("hour") Optional<Integer> hour,
            @JsonProperty("timeZone") String timeZone) {

        static ReminderExport calendar(ZoneId zone) {
            return new ReminderExport("calendar", Optional.empty(), Optional.empty(), zone.getId());
        }

        static ReminderExport mail(ReminderTime time, Optional<String> address) {
            return at("mail", time, address);
        }

        static ReminderExport push(ReminderTime time) {
            return at("push", time, Optional.empty());
        }

        private static ReminderExport at(String kind, ReminderTime time, Optional<String> address) {
            return new ReminderExport(
                    kind, address, Optional.of(time.hour()), time.zone().getId());
        }
    }

    record ConsentExport(
            @JsonProperty("version") int version,
            @JsonProperty("day") LocalDate day) {}

    record PlaceExport(
            @JsonProperty("made") LocalDate made,
            @JsonProperty("lastUsed") LocalDate lastUsed) {}

    /** The questions are those that wait for a round to begin. */
    record SpaceExport(
            @JsonProperty("displayName") String displayName,
            @JsonProperty("ownQuestions") List<String> ownQuestions,
            @JsonProperty("rounds") List<RoundExport> rounds,
            @JsonProperty("checkIns") List<CheckInExport> checkIns) {}

    /** One's own answers to a review or a pulse, shown or kept. */
    record CheckInExport(
            @JsonProperty("day") LocalDate day,
            @JsonProperty("about") String about,
            @JsonProperty("ready") boolean ready,
            @JsonProperty("answers") List<CheckInAnswerExport> answers) {}

    record CheckInAnswerExport(
            @JsonProperty("question") String question,
            @JsonProperty("response") Object response,
            @JsonProperty("share") Object share) {}

    /** Importance and scales by their codes; a round of one theme names it, and asks nothing else of its packs. */
    record RoundExport(
            @JsonProperty("number") int number,
            @JsonProperty("theme") Optional<String> theme,
            @JsonProperty("packs") List<String> packs,
            @JsonProperty("sealed") boolean sealed,
            @JsonProperty("importance") Map<String, Object> importance,
            @JsonProperty("leftOut") List<String> leftOut,
            @JsonProperty("scalesToShow") List<Object> scalesToShow,
            @JsonProperty("answers") List<AnswerExport> answers,
            @JsonProperty("writtenByBoth") Optional<JointRecordsExport> writtenByBoth) {

        static Map<String, Object> importance(Map<String, Importance> byTheme) {
            var codes = new TreeMap<String, Object>();
            byTheme.forEach((theme, it) -> codes.put(theme, AnswerCodecs.IMPORTANCE.write(it)));
            return codes;
        }

        static List<Object> scales(List<Scale> scales) {
            return scales.stream().map(AnswerCodecs.SCALE::write).toList();
        }
    }

    /** The export of one answer; the four ways to give no value are told apart, since the reader is their owner. */
    record AnswerExport(
            @JsonProperty("item") String item,
            @JsonProperty("version") int version,
            @JsonProperty("question") String question,
            @JsonProperty("response") Object response,
            @JsonProperty("share") Object share,
            @JsonProperty("saidAloud") Optional<Object> saidAloud,
            @JsonProperty("guess") Optional<Object> guess,
            @JsonProperty("ownWords") String ownWords,
            @JsonProperty("note") String note) {

        static AnswerExport of(Item item, String question, VersionedAnswer versionedAnswer) {
            return of(item.id().value(), item.version(), question, versionedAnswer.answer());
        }

        static AnswerExport of(String item, int version, String question, Answer answer) {
            return new AnswerExport(
                    item,
                    version,
                    question,
                    ExportedAnswer.response(answer.response()),
                    AnswerCodecs.SHARE_LEVEL.write(answer.level()),
                    answer.saidAloud().map(AnswerCodecs.SAID_ALOUD::write),
                    ExportedAnswer.guess(answer.guess().map(PartnerGuess::value)),
                    answer.ownWords(),
                    answer.note());
        }
    }
}
