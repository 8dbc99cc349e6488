package app.entente.ui.leave;

import static app.entente.ui.kit.Texts.text;

import app.entente.privacy.Retention;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;

/** For how long what nobody uses any more is kept, as this instance does it. */
class HowLong extends Composite<Leaf> {

    HowLong(Retention kept) {
        getContent().title(text("leave.retention.heading")).below(text("leave.retention.below"));
        var periods = new UnorderedList(
                period(text("leave.retention.sessions"), kept.unopenedSessions()),
                period(text("leave.retention.invitations"), kept.endedInvitations()),
                period(text("leave.retention.spaces"), kept.closedSpaces()),
                period(text("leave.retention.places"), kept.unusedPlaces()));
        periods.addClassNames("plain", "item-list");
        getContent().put(periods);
    }

    private static ListItem period(String what, Duration kept) {
        return new ListItem(new Span(what), new Span(text("leave.retention.days", kept.toDays())));
    }
}
