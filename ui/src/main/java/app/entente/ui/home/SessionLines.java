package app.entente.ui.home;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Pair;
import app.entente.couple.SpaceState;
import app.entente.ui.kit.Moments;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.shell.Paths;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** How the session stands. Of the partner it says what both may know, and nothing about when or how far. */
class SessionLines extends UnorderedList {

    SessionLines(Standing standing) {
        addClassNames("plain", "detail-list");
        add(new ListItem(partner(standing.pair()), new Span(new Span(partnerStands(standing)), invite(standing))));
        add(new ListItem(new Span(text("home.packs")), new Span(new Span(packs(standing)), choose(standing))));
        if (standing.opened()) {
            add(opened());
        }
        add(new ListItem(new Span(text("home.yours")), yours(standing)));
    }

    private static Component partner(Pair pair) {
        return pair.partners()
                .<Component>map(it -> new VoiceName(pair.partnersVoice(), it))
                .orElseGet(() -> new Span(text("home.partner")));
    }

    private static String partnerStands(Standing standing) {
        return switch (standing.pair().state()) {
            case SpaceState.Resting _ -> text("shell.error.SpaceResting");
            case SpaceState.Closed _ -> text("shell.error.SpaceClosed");
            case SpaceState.Open _ -> openSpace(standing);
        };
    }

    private static String openSpace(Standing standing) {
        if (standing.pair().partners().isPresent()) {
            return text(standing.open() ? "home.open" : "home.joined");
        }
        return standing.invitedUntil()
                .map(it -> text("home.invited", Moments.inWords(it)))
                .orElseGet(() -> text("home.not-invited"));
    }

    private static Span invite(Standing standing) {
        return standing.pair().partners().isPresent() ? new Span() : links(Paths.INVITE);
    }

    private static String packs(Standing standing) {
        return standing.begun() ? String.join(", ", standing.packs()) : text("home.packs.not-chosen");
    }

    private static Span choose(Standing standing) {
        return standing.begun() && !standing.open() ? new Span() : links(Paths.PACKS);
    }

    private static Span yours(Standing standing) {
        if (standing.open()) {
            return links(Paths.SCALES);
        }
        return standing.begun()
                ? links(Paths.ANSWER, Paths.THEMES, Paths.READ_BACK, Paths.SCALES, Paths.DOOR)
                : links(Paths.ANSWER, Paths.THEMES, Paths.READ_BACK, Paths.SCALES);
    }

    private static ListItem opened() {
        return new ListItem(new Span(text("home.together")), links(Paths.COMPARISON, Paths.TALK, Paths.GUIDE));
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
