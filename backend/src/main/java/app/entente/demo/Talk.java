package app.entente.demo;

import app.entente.couple.Seat;
import app.entente.discussion.TopicId;
import app.entente.questionnaire.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the two of the demo say in one language: what they added to their answers, what they have begun to talk about, and
 * how each of them goes on when nobody plays them.
 */
record Talk(
        Map<Role, Map<ItemId, String>> ownWords,
        Map<Role, Map<ItemId, String>> ownNotes,
        List<Placed> agenda,
        List<Note> notes,
        List<Agreed> agreements,
        List<Parked> parked,
        Map<Role, Moves> moves) {

    String ownWords(Role role, ItemId item) {
        return Objects.requireNonNull(ownWords.get(role)).getOrDefault(item, "");
    }

    String ownNote(Role role, ItemId item) {
        return Objects.requireNonNull(ownNotes.get(role)).getOrDefault(item, "");
    }

    Moves moves(Role role) {
        return Objects.requireNonNull(moves.get(role));
    }

    record Placed(TopicId topic, Role by) {}

    record Note(TopicId topic, Role by, String text) {}

    record Agreed(TopicId topic, Role by, String sentence, Set<Seat> owners, int days, List<Role> confirmed) {}

    record Parked(Role by, String text) {}

    /** One wording after the other, and then from the beginning. */
    record Moves(TopicId topic, List<String> wordings) {

        String after(String wording) {
            return wordings.get((wordings.indexOf(wording) + 1) % wordings.size());
        }
    }
}
