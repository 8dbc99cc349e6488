package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.privacy.Retention;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;

/** Lists the retention periods of this server. */
class RetentionSection extends Composite<PageSection> {

    RetentionSection(Retention retention) {
        getContent().title(text("leave.retention.heading")).description(text("leave.retention.below"));
        var periods = new UnorderedList(
                period(text("leave.retention.sessions"), retention.unopenedSessions()),
                period(text("leave.retention.invitations"), retention.endedInvitations()),
                period(text("leave.retention.spaces"), retention.closedSpaces()),
                period(text("leave.retention.places"), retention.unusedPlaces()));
        periods.addClassNames("plain", "item-list");
        getContent().addContent(periods);
    }

    private static ListItem period(String what, Duration retention) {
        return new ListItem(new Span(what), new Span(text("leave.retention.days", retention.toDays())));
    }
}
