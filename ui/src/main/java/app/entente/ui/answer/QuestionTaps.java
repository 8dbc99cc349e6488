package app.entente.ui.answer;

import com.vaadin.flow.component.Component;

/**
 * The browser's part in going from question to question.
 *
 * <p>For a moment after a question appears no tap counts, and of two presses that leave a question only the first does,
 * so that nothing is answered or passed over unseen. A choice made by a finger or a mouse is known from one made by
 * keyboard or assistive technology: only the former asks the server to go on, once it is acknowledged without delay and
 * unless the person touches something else meanwhile or has something unfolded.
 */
final class QuestionTaps {

    /** The event that asks to go on, with the place it was meant for. */
    static final String ADVANCE = "advance";

    private static final String LEAVES = "data-leaves-question";

    private static final String WATCH = """
            const taps = this.taps ??= {};
            const page = this.closest('.question-flow');
            const byHand = it => it.isTrusted && (it.pointerType || it.detail > 0);
            const virtual = it => !it.width && !it.height
                || it.pointerType === 'mouse' && it.width === 1 && it.height === 1 && !it.pressure;
            const stop = event => { event.preventDefault(); event.stopImmediatePropagation(); };
            page.addEventListener('pointerdown', event => {
              taps.down = event.isTrusted && !virtual(event) ? event.target.closest('label') : null;
              if (!taps.down || taps.down !== taps.chosen) clearTimeout(taps.going);
            }, true);
            page.addEventListener('keydown', () => {
              taps.down = null;
              clearTimeout(taps.going);
            }, true);
            page.addEventListener('click', event => {
              const leaves = event.target.closest('[data-leaves-question]');
              if (byHand(event) && performance.now() - taps.shown < 400) return stop(event);
              if (leaves && taps.leaving) return stop(event);
              if (leaves) taps.leaving = true;
            }, true);
            page.addEventListener('change', event => {
              const label = event.target.closest('label');
              taps.chosen = label && label === taps.down ? label : null;
              taps.chosenAt = performance.now();
            }, true);
            """;

    private static final String SHOWN = """
            const taps = this.taps ??= {};
            clearTimeout(taps.going);
            Object.assign(taps, {shown: performance.now(), at: $0, advances: $1, chosen: null, leaving: false});
            """;

    private static final String STAYS = "(this.taps ??= {}).leaving = false;";

    private static final String ACKNOWLEDGED = """
            const taps = this.taps ??= {};
            const goOn = () => {
              if (!this.isConnected || taps.leaving || this.querySelector('.answer-folds details[open]')) return;
              taps.leaving = true;
              this.dispatchEvent(new CustomEvent('advance', {detail: taps.at}));
            };
            clearTimeout(taps.going);
            const soon = performance.now() - taps.chosenAt < 3000;
            if (taps.advances && taps.chosen && soon) taps.going = setTimeout(goOn, 350);
            """;

    private final Component flow;

    QuestionTaps(Component flow) {
        this.flow = flow;
    }

    /** Marks a button that leaves the question. */
    static void markLeaving(Component button) {
        button.getElement().setAttribute(LEAVES, true);
    }

    void watch() {
        flow.getElement().executeJs(WATCH);
    }

    /** Tells that something else is on the screen now. */
    void shown(int place, boolean advances) {
        flow.getElement().executeJs(SHOWN, place, advances);
    }

    /** Tells that a press was heard, whether it leads away or not. */
    void heard() {
        flow.getElement().executeJs(STAYS);
    }

    /** Tells that all which is asked here is saved. */
    void acknowledged() {
        flow.getElement().executeJs(ACKNOWLEDGED);
    }
}
