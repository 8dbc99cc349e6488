package app.entente.ui.settings;

import static app.entente.ui.i18n.Messages.text;

import app.entente.screenlock.LockDelay;
import app.entente.screenlock.Pin;
import app.entente.screenlock.ScreenLockRefused.PinRefused;
import app.entente.screenlock.ScreenLocks;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.SignedInPrincipal;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.LocalizedPasswordField;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageSection;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses after how many idle minutes screens are locked, and the PIN that unlocks them, after the password. */
class ScreenLockSection extends Composite<PageSection> {

    private static final String LOCK_NOW = "window.screenLock?.lock()";

    private final transient ScreenLocks screenLocks;
    private final SignedInPrincipal me;
    private final PasswordGate gate;
    private final RadioGroupField<Optional<LockDelay>> delay =
            new RadioGroupField<>(text("settings.lock.after"), OptionLayout.SEGMENTS, options());
    private final LocalizedPasswordField pin = new LocalizedPasswordField(text("settings.lock.pin"), Autocomplete.OFF);
    private final NativeButton now = Buttons.plain(text("settings.lock.now"), this::lockNow);

    ScreenLockSection(ScreenLocks screenLocks, SignedInPrincipal me, ConfirmedPassword confirmedPassword) {
        this.screenLocks = screenLocks;
        this.me = me;
        gate = new PasswordGate(confirmedPassword);
        getContent().title(text("settings.lock.heading")).description(text("settings.lock.below"));
        pin.setHelperText(text("settings.lock.pin.help"));
        pin.getElement().setAttribute("inputmode", "numeric");
        var chosen = screenLocks.delay(me.person());
        delay.show(Optional.of(chosen));
        now.setVisible(chosen.isPresent());
        var actions = new Div(Buttons.secondary(text("settings.lock.save"), () -> gate.pass(this::save)), now);
        actions.addClassName("row");
        getContent().addContent(delay, pin, actions, gate);
    }

    private void save() {
        pin.setInvalid(false);
        try {
            var chosen = delay.selected().flatMap(it -> it);
            chosen.ifPresentOrElse(
                    it -> screenLocks.turnOn(me.person(), me.place(), new Pin(pin.getValue()), it),
                    () -> screenLocks.turnOff(me.person(), me.place()));
            pin.clear();
            now.setVisible(chosen.isPresent());
            StatusMessages.announce(text(chosen.isPresent() ? "settings.lock.saved" : "settings.lock.turned-off"));
        } catch (PinRefused e) {
            pin.setErrorMessage(text("settings.lock.pin.refused"));
            pin.setInvalid(true);
            pin.focus();
        }
    }

    private void lockNow() {
        getElement().executeJs(LOCK_NOW);
    }

    private static List<RadioOption<Optional<LockDelay>>> options() {
        var never = new RadioOption<>(Optional.<LockDelay>empty(), text("settings.lock.delay.never"));
        var delays = Arrays.stream(LockDelay.values())
                .map(it -> new RadioOption<>(Optional.of(it), text("settings.lock.delay", it)));
        return Stream.concat(Stream.of(never), delays).toList();
    }
}
