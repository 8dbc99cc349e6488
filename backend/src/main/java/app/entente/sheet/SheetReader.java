package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads one's own sheet; the partner's is read by {@link SealedSheets} alone, once both are sealed. */
@Component
public class SheetReader {

    private final Sheets sheets;

    SheetReader(Sheets sheets) {
        this.sheets = sheets;
    }

    public Sheet sheet(Membership me, RoundId round) {
        return sheets.read(SheetId.of(me, round));
    }

    public Optional<VersionedAnswer> answer(Membership me, RoundId round, ItemId item) {
        return Optional.ofNullable(answers(me, round, List.of(item)).get(item));
    }

    /** Returns the item that was last on a screen. */
    public Optional<ItemId> lastItem(Membership me, RoundId round) {
        return outline(me, round).place();
    }

    public HiddenQuestions hiddenQuestions(Membership me, RoundId round) {
        return sheets.consent(SheetId.of(me, round));
    }

    /** Opens these answers and no other. */
    public Map<ItemId, VersionedAnswer> answers(Membership me, RoundId round, List<ItemId> items) {
        return sheets.answers(SheetId.of(me, round), items);
    }

    public Optional<Importance> importance(Membership me, RoundId round, ThemeId theme) {
        return sheets.importance(SheetId.of(me, round), theme);
    }

    /** Opens everything but what was answered. */
    public SheetContents.StoredOutline outline(Membership me, RoundId round) {
        return sheets.outline(SheetId.of(me, round));
    }
}
