package app.entente.answering;

import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Scale;
import app.entente.questionnaire.ThemeId;
import java.util.Optional;

/**
 * One's own sheet under its lock: until the transaction ends one's other screens wait.
 *
 * <p>Made by {@link Holding} alone, for who holds the seat; it reads and writes no other sheet.
 */
public final class LockedSheet {

    private final Sheets sheets;
    private final SheetId id;

    LockedSheet(Sheets sheets, SheetId id) {
        this.sheets = sheets;
        this.id = id;
    }

    public Optional<Written> answer(ItemId item) {
        return sheets.answer(id, item);
    }

    public void write(Written answer) {
        sheets.write(id, answer);
    }

    /** An empty importance says nothing. */
    public void setImportance(ThemeId theme, Optional<Importance> importance) {
        sheets.weigh(id, theme, importance);
    }

    public void shareScale(Scale scale, boolean show) {
        sheets.tick(id, scale, show);
    }

    public void setLastItem(ItemId item) {
        sheets.remember(id, item);
    }

    public Consent hiddenQuestions() {
        return sheets.consent(id);
    }

    public void setHiddenQuestions(Consent hidden) {
        sheets.consent(id, hidden);
    }
}
