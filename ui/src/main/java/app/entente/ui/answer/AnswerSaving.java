package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.ui.kit.SaveIndicator;
import com.vaadin.flow.component.Component;

/** Saves what is put in on the page, says whether it is saved, and tries again what waits. */
final class AnswerSaving {

    private static final String RETRY = "retry";
    private static final String RETRY_SOON = """
            clearTimeout(this.retry);
            this.retry = setTimeout(() => this.isConnected && this.dispatchEvent(new CustomEvent('retry')), 3000);
            """;

    private final PendingSaves saves;
    private final SaveIndicator indicator;
    private final Component page;
    private boolean contested;

    AnswerSaving(PendingSaves saves, SaveIndicator indicator, Component page) {
        this.saves = saves;
        this.indicator = indicator;
        this.page = page;
        page.getElement().addEventListener(RETRY, _ -> allSaved());
    }

    /** Returns whether something on this page is not stored. */
    boolean unsaved() {
        return !saves.isEmpty();
    }

    /** Saves one field's input; true where all is saved and nothing is contested. */
    boolean keep(Object field, Runnable save) {
        contested = false;
        saves.add(field, save);
        return allSaved() && !contested;
    }

    /** Tries what waits; false while something is not acknowledged, which is tried again soon. */
    boolean allSaved() {
        var waited = unsaved();
        var all = saves.send();
        if (!all) {
            indicator.delayed(text("answer.delayed"));
            page.getElement().executeJs(RETRY_SOON);
        } else if (waited && !contested) {
            indicator.saved(text("common.saved"));
        }
        return all;
    }

    /** Gives up what waits of a field: another screen saved first, and the person is asked. */
    void contest(Object field) {
        saves.drop(field);
        contested = true;
        indicator.unsaved();
    }

    void clear() {
        contested = false;
        indicator.clear();
    }
}
