package app.entente.ui.home;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.couple.Pair;
import app.entente.discussion.Agreement;
import app.entente.discussion.Terms;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What holds between the two, to be read at any time; it is changed where it was made. */
class AgreedLines extends UnorderedList {

    private final transient Membership me;
    private final transient Pair pair;

    AgreedLines(Membership me, Pair pair, List<Agreement> standing) {
        this.me = me;
        this.pair = pair;
        addClassNames("plain", "detail-list");
        standing.forEach(it -> add(line(it.terms())));
    }

    private ListItem line(Terms terms) {
        var facts = Leaf.soft(text("home.agreements.facts", owners(terms), Moments.inWords(terms.review())));
        return new ListItem(new Span(terms.sentence()), facts);
    }

    private String owners(Terms terms) {
        if (terms.owners().size() > 1) {
            return text("home.agreements.both");
        }
        return terms.owners().contains(me.seat())
                ? text("home.agreements.you")
                : pair.partners().orElseGet(() -> text("home.spaces.nobody"));
    }
}
