package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.saving.ScreenSaves;

/** Saves what is put in on the page, and says whether it is saved. */
final class AnswerSaving {

    private final SaveIndicator indicator;
    private boolean contested;

    AnswerSaving(SaveIndicator indicator) {
        this.indicator = indicator;
    }

    /** Saves one field's input; true where all is saved and nothing is contested. */
    boolean keep(Object field, Runnable save) {
        contested = false;
        return ScreenSaves.save(field, indicator, save, this::stored) && !contested;
    }

    private void stored() {
        if (!contested) {
            indicator.saved(text("common.saved"));
        }
    }

    /** Tries what waits; false while something is not acknowledged, which is tried again soon. */
    boolean allSaved() {
        return ScreenSaves.current().sendAll();
    }

    /** Gives up what waits of a field: another screen saved first, and the person is asked. */
    void contest(Object field) {
        ScreenSaves.current().drop(field);
        contested = true;
        indicator.unsaved();
    }

    void clear() {
        contested = false;
        indicator.clear();
    }
}
