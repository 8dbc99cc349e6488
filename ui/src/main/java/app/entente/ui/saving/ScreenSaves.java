package app.entente.ui.saving;

import static app.entente.ui.i18n.Messages.text;

import app.entente.database.OutageGuard;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.saving.PendingSaves.Save;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The saves of one screen. A save that fails because the database is out of reach is tried again every three seconds until
 * it is acknowledged; until then the person reads so, and is asked before the screen is left. An act is given in a form
 * that may be repeated, since its first try may have been stored.
 */
public final class ScreenSaves extends Div {

    private static final String WAITING = "data-waiting";
    private static final String RETRY = "retry";
    private static final String RETRY_SOON = """
            clearTimeout(this.retry);
            this.retry = setTimeout(() => this.isConnected && this.dispatchEvent(new CustomEvent('retry')), 3000);
            """;
    private final transient PendingSaves saves;
    private final transient Map<Component, BooleanSupplier> editors = new HashMap<>();
    private transient Optional<Registration> leaving = Optional.empty();

    public ScreenSaves(OutageGuard outages) {
        saves = new PendingSaves(outages::attempt);
        addClassName("screen-saves");
        getElement().addEventListener(RETRY, _ -> sendAll());
    }

    /** Returns the saves of the current screen. */
    public static ScreenSaves current() {
        return Objects.requireNonNull(
                ComponentUtil.getData(UI.getCurrentOrThrow(), ScreenSaves.class), "A screen has the main layout");
    }

    /**
     * Saves what was put in on a field without a mark of its own: a message says that it waits, and that it is saved
     * then. Returns whether it is acknowledged now; what is to follow runs once it is.
     */
    public static boolean save(Object field, Runnable act, Runnable stored) {
        var screen = current();
        return screen.add(new Save(
                field,
                act,
                () -> {
                    stored.run();
                    screen.announceIfWaited();
                },
                () -> StatusMessages.announce(text("common.delayed"))));
    }

    /** Saves what was put in on a field whose mark says that it waits; what is to follow sets the mark. */
    public static boolean save(Object field, SaveIndicator mark, Runnable act, Runnable stored) {
        return current().add(new Save(field, act, stored, () -> mark.delayed(text("common.delayed"))));
    }

    /** Asks before this screen is left also while an editor says that it holds something its button has not saved. */
    public void watch(Component editor, BooleanSupplier unsaved) {
        editors.put(editor, () -> editor.isAttached() && unsaved.getAsBoolean());
        UnloadQuestion.askOnceTyped(editor.getElement());
    }

    private boolean add(Save save) {
        saves.add(save);
        return sendAll();
    }

    /** Tries what waits; false while something is not acknowledged, which is tried again soon. */
    public boolean sendAll() {
        try {
            return saves.send();
        } finally {
            showWhetherWaiting();
        }
    }

    /** Gives up what waits of a field. */
    public void drop(Object field) {
        saves.drop(field);
    }

    private void announceIfWaited() {
        if (getElement().hasAttribute(WAITING)) {
            StatusMessages.announce(text("common.saved"));
        }
    }

    private void showWhetherWaiting() {
        getElement().setAttribute(WAITING, !saves.isEmpty());
        if (saves.isEmpty()) {
            removeAll();
        } else {
            getElement().executeJs(RETRY_SOON);
        }
    }

    private void askBeforeLeaving(BeforeLeaveEvent event) {
        if (!saves.isEmpty()) {
            ask(event, text("common.leave.words"));
        } else if (editors.values().stream().anyMatch(BooleanSupplier::getAsBoolean)) {
            ask(event, text("common.leave.typed"));
        }
    }

    private void ask(BeforeLeaveEvent event, String words) {
        var leave = event.postpone();
        removeAll();
        add(new LeavingUnsaved(words, () -> {
            saves.clear();
            editors.clear();
            showWhetherWaiting();
            leave.proceed();
        }));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), ScreenSaves.class, this);
        UnloadQuestion.askWhile(getElement(), "[" + WAITING + "]");
        leaving = Optional.of(event.getUI().addBeforeLeaveListener(this::askBeforeLeaving));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leaving.ifPresent(Registration::remove);
    }
}
