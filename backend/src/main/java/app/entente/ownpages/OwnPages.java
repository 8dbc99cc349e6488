package app.entente.ownpages;

import app.entente.answer.Answer;
import app.entente.pack.Item;
import app.entente.pack.Scale;
import app.entente.values.Importance;
import app.entente.values.ThemeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The content of one's own pages, whatever their format: what one person answered in one space, oldest round first, and
 * the scales computed from it. Rounds, themes and scales without an answer of theirs are left out.
 */
record OwnPages(LocalDate madeOn, Foreword foreword, List<AnsweredRound> rounds, List<AnsweredScale> scales) {

    OwnPages {
        rounds = List.copyOf(rounds);
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

    /**
     * One scale, and how many of its questions were answered. A value is told by the step of the answer nearest to it,
     * from 1 to 5, and only once enough is answered.
     */
    record AnsweredScale(Scale scale, int answered, int asked, Optional<Integer> nearest) {}
}
