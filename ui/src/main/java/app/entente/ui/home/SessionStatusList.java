package app.entente.ui.home;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.SpaceOverview;
import app.entente.couple.SpaceState;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.PersonBadge;
import app.entente.values.BidiIsolation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;

/** Lists the session's status, without when the partner was here or how far they are. */
class SessionStatusList extends UnorderedList {

    SessionStatusList(SessionStatus status) {
        addClassNames("plain", "detail-list");
        add(new ListItem(partner(status.pair()), new Span(new Span(partnerStatus(status)), inviteLink(status))));
        add(new ListItem(new Span(text("home.packs")), new Span(new Span(packNames(status)), choosePacksLink(status))));
        if (status.opened()) {
            add(openedItem());
        }
        add(new ListItem(new Span(text("home.yours")), ownLinks(status)));
        if (status.pair().partnersName().isPresent()) {
            add(importedItem(status));
        }
    }

    private static Component partner(SpaceOverview spaceOverview) {
        return spaceOverview
                .partnersName()
                .<Component>map(it -> new PersonBadge(spaceOverview.partnersColour(), it))
                .orElseGet(() -> new Span(text("home.partner")));
    }

    private static String partnerStatus(SessionStatus status) {
        return switch (status.pair().state()) {
            case SpaceState.Resting _ -> text("shell.error.SpaceResting");
            case SpaceState.Closed _ -> text("shell.error.SpaceClosed");
            case SpaceState.Open _ -> openSpaceStatus(status);
        };
    }

    private static String openSpaceStatus(SessionStatus status) {
        if (status.pair().partnersName().isPresent()) {
            return text(status.open() ? "home.open" : "home.joined");
        }
        return status.invitedUntil()
                .map(it -> text("home.invited", LocalizedDates.format(it)))
                .orElseGet(() -> text("home.not-invited"));
    }

    private static Span inviteLink(SessionStatus status) {
        return status.pair().partnersName().isPresent() ? new Span() : links(Paths.INVITE);
    }

    private static String packNames(SessionStatus status) {
        if (status.agreed()) {
            return text("home.packs.agreed");
        }
        return status.begun()
                ? status.packs().stream().map(BidiIsolation::isolate).collect(Collectors.joining(", "))
                : text("home.packs.not-chosen");
    }

    private static Span choosePacksLink(SessionStatus status) {
        return status.begun() && !status.open() ? new Span() : links(Paths.PACKS);
    }

    private static Span ownLinks(SessionStatus status) {
        if (status.open()) {
            return links(Paths.SCALES);
        }
        return status.begun()
                ? links(Paths.ANSWER, Paths.THEMES, Paths.READ_BACK, Paths.SCALES, Paths.DOOR)
                : links(Paths.ANSWER, Paths.THEMES, Paths.READ_BACK, Paths.SCALES);
    }

    private static ListItem openedItem() {
        return new ListItem(new Span(text("home.together")), links(Paths.COMPARISON, Paths.TALK, Paths.GUIDE));
    }

    private static ListItem importedItem(SessionStatus status) {
        var waiting = new Span(status.guideToRead() ? text("home.imported.waiting") : "");
        return new ListItem(new Span(text("home.imported")), new Span(waiting, links(Paths.IMPORTED_GUIDES)));
    }

    private static Span links(String... paths) {
        var links = new Span();
        links.addClassName("inline-links");
        for (var path : paths) {
            links.add(new Anchor(path, text("home.to." + path)));
        }
        return links;
    }
}
