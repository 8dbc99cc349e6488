package app.entente.sheet;

import app.entente.couple.Membership;
import app.entente.session.RoundId;
import app.entente.values.ItemId;
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
        return sheets.answer(SheetId.of(me, round), item).map(StoredAnswer::versioned);
    }

    /** Returns the item that was last on a screen. */
    public Optional<ItemId> lastItem(Membership me, RoundId round) {
        return sheets.lastItem(SheetId.of(me, round));
    }

    public HiddenQuestions hiddenQuestions(Membership me, RoundId round) {
        return sheets.consent(SheetId.of(me, round));
    }
}
