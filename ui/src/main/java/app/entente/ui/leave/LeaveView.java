package app.entente.ui.leave;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Spaces;
import app.entente.privacy.Keeping;
import app.entente.privacy.Leaving;
import app.entente.privacy.OwnData;
import app.entente.ui.kit.Head;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Lasting;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The ways out, from the lightest to the last, and what can be taken along. Nobody is asked why. */
@Route(Paths.LEAVE)
@PermitAll
class LeaveView extends Div implements Titled, Lasting {

    LeaveView(Members members, Spaces spaces, OwnData ownData, Keeping keeping, Leaving leaving, Pulse pulse) {
        addClassName("page");
        var person = members.person();
        var kept = keeping.retention();
        add(
                new Head(text("leave.over"), text("leave.heading"), text("leave.lead")),
                new SharedSpace(members, spaces, kept, pulse),
                new TakeAlong(ownData, person),
                new HowLong(kept),
                new EraseMe(leaving, person));
    }

    @Override
    public String titleKey() {
        return "leave.title";
    }
}
