package app.entente.ui.beside;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.PartnerJoined;
import app.entente.couple.SpaceStateChanged;
import app.entente.presence.Company;
import app.entente.presence.SideChanged;
import app.entente.presence.Waved;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Notices;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Paths;
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
 * Offered on the pages where one answers; once asked for, it stays in sight on every screen.
 *
 * <p>The signs of life come from the browser alone, by the clock, while the page is in view: what is answered, turned or
 * sealed makes none.
 */
class BesideStrip extends Aside implements AfterNavigationObserver {

    private static final String STAY = "stay";

    private static final String GIVE_SIGNS = """
            const strip = this;
            const sign = () => document.visibilityState === 'visible' && strip.isConnected
                && strip.dispatchEvent(new CustomEvent('stay'));
            clearInterval(strip.signs);
            strip.signs = setInterval(sign, 15000);
            """;

    private static final String GIVE_NONE = "clearInterval(this.signs);";

    private final transient Beside beside;
    private final Paragraph words = new Paragraph();
    private final NativeButton begin;
    private final NativeButton wave = Buttons.plain("", this::wave);
    private final NativeButton end;
    private transient Beside.Sight shown = Beside.Sight.NOBODY;
    private boolean offered;

    BesideStrip(Beside beside, Pulse pulse) {
        this.beside = beside;
        addClassName("presence-banner");
        getElement().setAttribute("aria-label", text("presence.banner"));
        words.getElement().setAttribute("role", "status");
        begin = Buttons.plain(text("presence.begin"), beside::begin);
        end = Buttons.plain(text("presence.end"), beside::end);
        var acts = new Div(begin, wave, end);
        acts.addClassName("row");
        add(words, acts);
        getElement().addEventListener(STAY, _ -> stay());
        Signal.effect(this, () -> {
            pulse.of(beside.person(), Set.of(SideChanged.KIND, Waved.KIND, PartnerJoined.KIND, SpaceStateChanged.KIND))
                    .get();
            Signal.untracked(this::look);
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        offered = event.getLocation().getFirstSegment().equals(Paths.ANSWER);
        look();
        show(shown.company(), shown.partner());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        signs(shown.company());
    }

    private void stay() {
        beside.stay();
        look();
    }

    private void wave() {
        beside.wave();
        say("presence.waving");
    }

    private boolean look() {
        var seen = shown;
        var before = seen.company();
        shown = beside.look();
        var now = shown.company();
        if (on(now) != on(before)) {
            signs(now);
        }
        if (waved(before, now)) {
            say("presence.waved");
        }
        if (!shown.equals(seen)) {
            show(now, shown.partner());
        }
        return true;
    }

    private void show(Company company, Optional<String> partner) {
        words.setText(
                switch (company) {
                    case Company.Off _ -> text("presence.off");
                    case Company.Waiting _ -> text("presence.waiting");
                    case Company.Both _ -> text("presence.both");
                });
        begin.setVisible(!on(company));
        end.setVisible(on(company));
        wave.setVisible(company instanceof Company.Both);
        partner.ifPresent(it -> wave.setText(text("presence.wave", it)));
        getElement().setAttribute("hidden", partner.isEmpty() || !(on(company) || offered)); // its signs go on unseen
    }

    private void say(String key) {
        shown.partner().ifPresent(it -> Notices.say(text(key, it)));
    }

    private void signs(Company company) {
        getElement().executeJs(on(company) ? GIVE_SIGNS : GIVE_NONE);
    }

    private static boolean on(Company company) {
        return !(company instanceof Company.Off);
    }

    private static boolean waved(Company before, Company now) {
        return before instanceof Company.Both(var then) && now instanceof Company.Both(var waves) && waves > then;
    }
}
