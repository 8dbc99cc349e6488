package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.questionnaire.ItemId;
import app.entente.session.RoundId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads one's own sheet; the partner's is read by {@link Meeting} alone, once both are sealed. */
@Component
public class SheetReader {

    private final Sheets sheets;

    SheetReader(Sheets sheets) {
        this.sheets = sheets;
    }

    public Sheet sheet(Membership me, RoundId round) {
        return sheets.read(SheetId.of(me, round));
    }

    public Optional<Kept> answer(Membership me, RoundId round, ItemId item) {
        return sheets.answer(SheetId.of(me, round), item).map(Written::kept);
    }

    /** The item that was last on a screen. */
    public Optional<ItemId> lastItem(Membership me, RoundId round) {
        return sheets.place(SheetId.of(me, round));
    }

    public Consent hiddenQuestions(Membership me, RoundId round) {
        return sheets.consent(SheetId.of(me, round));
    }
}
