package app.entente.sheet;

import app.entente.questionnaire.Scale;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.Optional;

/**
 * One's own sheet under its lock: until the transaction ends one's other screens wait.
 *
 * <p>Only {@link SheetLock} makes one, for the person who holds the seat; it reads and writes no other sheet.
 */
public final class LockedSheet {

    private final Sheets sheets;
    private final SheetId id;

    LockedSheet(Sheets sheets, SheetId id) {
        this.sheets = sheets;
        this.id = id;
    }

    public Optional<StoredAnswer> answer(ItemId item) {
        return sheets.answer(id, item);
    }

    public void write(StoredAnswer answer) {
        sheets.write(id, answer);
    }

    /** Stores the importance of a theme; an empty one removes it. */
    public void setImportance(ThemeId theme, Optional<Importance> importance) {
        sheets.setImportance(id, theme, importance);
    }

    public void shareScale(Scale scale, boolean show) {
        sheets.shareScale(id, scale, show);
    }

    public void setLastItem(ItemId item) {
        sheets.setLastItem(id, item);
    }

    public HiddenQuestions hiddenQuestions() {
        return sheets.consent(id);
    }

    public void setHiddenQuestions(HiddenQuestions hidden) {
        sheets.consent(id, hidden);
    }
}
