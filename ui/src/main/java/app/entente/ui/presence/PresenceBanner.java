package app.entente.ui.presence;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.PartnerJoined;
import app.entente.couple.SpaceStateChanged;
import app.entente.presence.PartnerWaved;
import app.entente.presence.PresenceChanged;
import app.entente.presence.PresenceState;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.live.LiveUpdates;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.Set;

/**
 * The banner about both partners' presence: offered on the answering pages, and once turned on shown on every screen.
 *
 * <p>The browser alone renews presence, at fixed intervals while the page is visible; answering, navigating and sealing
 * do not.
 */
class PresenceBanner extends Aside implements AfterNavigationObserver {

    private static final String KEEP_ALIVE = "stay";

    private static final String START_HEARTBEAT = """
            const strip = this;
            const sign = () => document.visibilityState === 'visible' && strip.isConnected
                && strip.dispatchEvent(new CustomEvent('stay'));
            clearInterval(strip.signs);
            strip.signs = setInterval(sign, 15000);
            """;

    private static final String STOP_HEARTBEAT = "clearInterval(this.signs);";

    private final transient PresenceModel model;
    private final Paragraph words = new Paragraph();
    private final NativeButton begin;
    private final NativeButton wave = Buttons.plain("", this::wave);
    private final NativeButton end;
    private transient PresenceModel.Status shown = PresenceModel.Status.WITHOUT_PARTNER;
    private boolean offered;

    PresenceBanner(PresenceModel model, LiveUpdates liveUpdates) {
        this.model = model;
        addClassName("presence-banner");
        getElement().setAttribute("aria-label", text("presence.banner"));
        words.getElement().setAttribute("role", "status");
        begin = Buttons.plain(text("presence.begin"), model::begin);
        end = Buttons.plain(text("presence.end"), model::end);
        var acts = new Div(begin, wave, end);
        acts.addClassName("row");
        add(words, acts);
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

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        offered = event.getLocation().getFirstSegment().equals(Paths.ANSWER);
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
