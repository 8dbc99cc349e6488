package app.entente.ui.access;

import app.entente.account.PasswordConfirmations;
import org.springframework.stereotype.Component;

/** The current person's password, confirmed here within ten minutes or not; a demo person has none. */
@Component
public class ConfirmedPassword {

    private final PasswordConfirmations confirmations;
    private final CurrentMember currentMember;
    private final RouteGuards routeGuards;

    ConfirmedPassword(PasswordConfirmations confirmations, CurrentMember currentMember, RouteGuards routeGuards) {
        this.confirmations = confirmations;
        this.currentMember = currentMember;
        this.routeGuards = routeGuards;
    }

    /** Returns whether this person signs in with a password at all. */
    public boolean exists() {
        return routeGuards.isAllowed(Paths.SETTINGS);
    }

    public boolean isConfirmed() {
        return !exists() || confirmations.isConfirmed(currentMember.signedIn().place());
    }

    /** Throws PasswordNotConfirmed unless {@link #isConfirmed()}. */
    public void require() {
        if (exists()) {
            confirmations.requireConfirmed(currentMember.signedIn().place());
        }
    }

    /** Confirms the password here; throws WrongPassword or TooManyAttempts. */
    public void confirm(String password) {
        var me = currentMember.signedIn();
        confirmations.confirm(me.person(), me.place(), password);
    }
}
