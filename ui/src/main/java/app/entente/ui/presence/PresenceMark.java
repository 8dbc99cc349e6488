package app.entente.ui.presence;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.PartnerJoined;
import app.entente.couple.SpaceStateChanged;
import app.entente.presence.PartnerWaved;
import app.entente.presence.PresenceChanged;
import app.entente.presence.PresenceState;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.StaticMarkup;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.kit.SvgImage;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mark about both partners' presence, in the top bar: offered on the home page, and once turned on shown on every
 * screen. Its words and acts unfold from it.
 *
 * <p>The browser alone renews presence, at fixed intervals while the page is visible; answering, navigating and sealing
 * do not.
 */
class PresenceMark extends Aside implements AfterNavigationObserver {

    private static final String PANEL = "presence";

    private static final String KEEP_ALIVE = "stay";

    private static final String START_HEARTBEAT = """
            const mark = this;
            const sign = () => document.visibilityState === 'visible' && mark.isConnected
                && mark.dispatchEvent(new CustomEvent('stay'));
            clearInterval(mark.signs);
            mark.signs = setInterval(sign, 15000);
            """;

    private static final String STOP_HEARTBEAT = "clearInterval(this.signs);";

    private final transient PresenceModel model;
    private final Paragraph words = new Paragraph();
    private final Span said = new Span();
    private final NativeButton begin;
    private final NativeButton wave = Buttons.plain("", this::wave);
    private final NativeButton end;
    private transient PresenceModel.Status shown = PresenceModel.Status.WITHOUT_PARTNER;
    private boolean offered;

    PresenceMark(PresenceModel model, LiveUpdates liveUpdates) {
        this.model = model;
        addClassName("presence-mark");
        getElement().setAttribute("aria-label", text("presence.banner"));
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        begin = Buttons.plain(text("presence.begin"), model::begin);
        end = Buttons.plain(text("presence.end"), model::end);
        var acts = new Div(begin, wave, end);
        acts.addClassName("row");
        Stream.of(begin, wave, end).forEach(it -> it.addClassName("flush"));
        var panel = new Div(words, acts);
        panel.setId(PANEL);
        panel.addClassName("presence-panel");
        panel.getElement().setAttribute("popover", "auto");
        add(mark(), said, panel);
        getElement().addEventListener(KEEP_ALIVE, _ -> keepAlive());
        Signal.effect(this, () -> {
            liveUpdates
                    .changesFor(
                            model.person(),
                            Set.of(PresenceChanged.KIND, PartnerWaved.KIND, PartnerJoined.KIND, SpaceStateChanged.KIND))
                    .get();
            Signal.untracked(this::refresh);
        });
    }

    private static NativeButton mark() {
        var mark = new NativeButton();
        mark.add(SvgImage.of("together"), new Span(text("presence.banner")));
        mark.addClassName("tool");
        StaticMarkup.of(mark).setAriaLabel(text("presence.banner"));
        mark.getElement().setAttribute("type", "button").setAttribute("popovertarget", PANEL);
        return mark;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        offered = event.getLocation().getFirstSegment().equals(Paths.HOME);
        refresh();
        show(shown.company(), shown.partner());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        setHeartbeat(shown.company());
    }

    private void keepAlive() {
        model.keepAlive();
        refresh();
    }

    private void wave() {
        model.wave();
        announce("presence.waving");
    }

    private boolean refresh() {
        var seen = shown;
        var before = seen.company();
        shown = model.currentStatus();
        var now = shown.company();
        if (isOn(now) != isOn(before)) {
            setHeartbeat(now);
        }
        if (hasWaved(before, now)) {
            announce("presence.waved");
        }
        if (!shown.equals(seen)) {
            show(now, shown.partner());
        }
        return true;
    }

    private void show(PresenceState presenceState, Optional<String> partner) {
        words.setText(
                switch (presenceState) {
                    case PresenceState.Off _ -> text("presence.off");
                    case PresenceState.Waiting _ -> text("presence.waiting");
                    case PresenceState.Both _ -> text("presence.both");
                });
        said.setText(isOn(presenceState) ? words.getText() : "");
        getElement().setAttribute("data-both", presenceState instanceof PresenceState.Both);
        begin.setVisible(!isOn(presenceState));
        end.setVisible(isOn(presenceState));
        wave.setVisible(presenceState instanceof PresenceState.Both);
        partner.ifPresent(it -> wave.setText(text("presence.wave", it)));
        getElement()
                .setAttribute(
                        "hidden",
                        partner.isEmpty() || !(isOn(presenceState) || offered)); // presence is renewed while hidden
    }

    private void announce(String key) {
        shown.partner().ifPresent(it -> StatusMessages.announce(text(key, it)));
    }

    private void setHeartbeat(PresenceState presenceState) {
        getElement().executeJs(isOn(presenceState) ? START_HEARTBEAT : STOP_HEARTBEAT);
    }

    private static boolean isOn(PresenceState presenceState) {
        return !(presenceState instanceof PresenceState.Off);
    }

    private static boolean hasWaved(PresenceState before, PresenceState now) {
        return before instanceof PresenceState.Both(var then)
                && now instanceof PresenceState.Both(var waves)
                && waves > then;
    }
}
