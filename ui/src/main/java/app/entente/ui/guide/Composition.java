package app.entente.ui.guide;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Comparison;
import app.entente.couple.Membership;
import app.entente.couple.Pair;
import app.entente.discussion.Facet;
import app.entente.discussion.TopicId;
import app.entente.door.OpenedPair;
import app.entente.guide.Contents;
import app.entente.guide.Draft;
import app.entente.guide.Format;
import app.entente.guide.Guides;
import java.util.List;
import java.util.Locale;

/** The draft the two compose, from the side of one of them; what they do is done to the draft they have seen. */
final class Composition {

    private final Guides guides;
    private final OpenedPair opened;
    private final Pair pair;
    private final List<TopicId> topics;
    private final int first;
    private final Locale locale;
    private Draft seen;

    Composition(Guides guides, OpenedPair opened, Pair pair, Comparison comparison, Locale locale) {
        this.guides = guides;
        this.opened = opened;
        this.pair = pair;
        topics = TopicId.all(comparison).stream()
                .filter(it -> it.facet() != Facet.WHOLE)
                .toList();
        first = comparison.topics().size();
        this.locale = locale;
        seen = guides.draft(opened);
    }

    /** What the draft has become; from here on it has been seen. */
    Draft look() {
        seen = guides.draft(opened);
        return seen;
    }

    String preview() {
        return guides.preview(opened, locale);
    }

    void compose(Contents contents) {
        guides.compose(opened, seen, contents);
    }

    void approve() {
        guides.approve(opened, seen);
    }

    void takeBack() {
        guides.takeBack(opened);
    }

    byte[] render(Format format) {
        return guides.render(opened, format, locale);
    }

    Contents contents() {
        return seen.contents();
    }

    List<TopicId> topics() {
        return topics;
    }

    /** So many of them come first, and are in it from the start. */
    int first() {
        return first;
    }

    Pair pair() {
        return pair;
    }

    Membership me() {
        return opened.membership();
    }

    String partner() {
        return pair.partners().orElseGet(() -> text("guide.your-partner"));
    }
}
