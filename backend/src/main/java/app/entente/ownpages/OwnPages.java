package app.entente.ownpages;

import static java.util.Objects.requireNonNull;

import app.entente.answer.Answer;
import app.entente.checkin.CheckInSubject;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.ThemeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content of one's own pages, whatever their format: what one person answered in one space, oldest round first, then
 * in check-ins, and the scales computed from the rounds. What has no answer of theirs is left out.
 */
record OwnPages(
        LocalDate madeOn,
        Foreword foreword,
        List<AnsweredRound> rounds,
        List<AnsweredCheckIn> checkIns,
        List<AnsweredScale> scales) {

    OwnPages {
        rounds = List.copyOf(rounds);
        checkIns = List.copyOf(checkIns);
        scales = List.copyOf(scales);
    }

    /** One round, counted from 1 among those this person answered in. */
    record AnsweredRound(int number, List<AnsweredTheme> themes) {

        AnsweredRound {
            themes = List.copyOf(themes);
        }
    }

    record AnsweredTheme(ThemeId theme, Optional<Importance> importance, List<AnsweredItem> items) {

        AnsweredTheme {
            items = List.copyOf(items);
        }
    }

    record AnsweredItem(Item item, Answer answer) {}

    /** The answers to one check-in, by what is asked; whether it has opened has no place in it. */
    record AnsweredCheckIn(CheckInSubject subject, Map<String, Answer> answers) {

        AnsweredCheckIn {
            answers = Map.copyOf(answers);
        }

        /** Returns what was answered, in the order it was asked. */
        List<String> questions() {
            return subject.questions().stream().filter(answers::containsKey).toList();
        }

        Answer answer(String question) {
            return requireNonNull(answers.get(question));
        }
    }

    /**
     * One scale, and how many of its questions were answered. A value is told by the step of the answer nearest to it,
     * from 1 to 5, and only once enough is answered.
     */
    record AnsweredScale(Scale scale, int answered, int asked, Optional<Integer> nearest) {}
}
