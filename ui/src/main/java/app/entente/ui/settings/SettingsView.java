package app.entente.ui.settings;

import static app.entente.ui.kit.Texts.text;

import app.entente.account.Accounts;
import app.entente.account.Places;
import app.entente.couple.Spaces;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.Leaf;
import app.entente.ui.shell.Lasting;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own account: the names, the password, the way back in, and the places one is signed in. */
@Route(Paths.SETTINGS)
@PermitAll
class SettingsView extends Div implements Titled, Lasting {

    SettingsView(Members members, Accounts accounts, Places places, Spaces spaces) {
        addClassName("page");
        var me = members.signedIn();
        add(new Head(
                text("settings.over"), text("settings.heading"), text("settings.lead", accounts.name(me.person()))));
        members.current().ifPresent(seat -> add(new DisplayName(spaces, seat)));
        add(
                new NewPassword(accounts, me.person()),
                new NewRecoveryCode(accounts, me.person()),
                new SignedInPlaces(places, me),
                leaving());
    }

    private static Leaf leaving() {
        return new Leaf(text("settings.leave.heading"), new Anchor(Paths.LEAVE, text("settings.leave.go")))
                .below(text("settings.leave.below"));
    }

    @Override
    public String titleKey() {
        return "settings.title";
    }
}
