package app.entente.demo;

import app.entente.couple.Seat;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The script of the talk in one language: the own words of both beside their answers, the beginning of their talk, and
 * how each of them continues when no visitor plays them.
 */
record DemoTalkScript(
        Map<DemoRole, Map<ItemId, String>> ownWords,
        Map<DemoRole, Map<ItemId, String>> ownNotes,
        List<ScriptedPlacement> agenda,
        List<ScriptedNote> notes,
        List<ScriptedAgreement> agreements,
        List<ScriptedParkedLine> parked,
        Map<DemoRole, PartnerMoves> moves) {

    String ownWords(DemoRole demoRole, ItemId item) {
        return Objects.requireNonNull(ownWords.get(demoRole)).getOrDefault(item, "");
    }

    String ownNote(DemoRole demoRole, ItemId item) {
        return Objects.requireNonNull(ownNotes.get(demoRole)).getOrDefault(item, "");
    }

    PartnerMoves moves(DemoRole demoRole) {
        return Objects.requireNonNull(moves.get(demoRole));
    }

    record ScriptedPlacement(ThemeId topic, DemoRole by) {}

    record ScriptedNote(ThemeId topic, DemoRole by, String text) {}

    record ScriptedAgreement(
            ThemeId topic, DemoRole by, String sentence, Set<Seat> owners, int days, List<DemoRole> confirmed) {}

    record ScriptedParkedLine(DemoRole by, String text) {}

    /** The wordings of the partner's notes on a topic, used one after the other and then from the beginning. */
    record PartnerMoves(ThemeId topic, List<String> wordings) {

        String after(String wording) {
            return wordings.get((wordings.indexOf(wording) + 1) % wordings.size());
        }
    }
}
