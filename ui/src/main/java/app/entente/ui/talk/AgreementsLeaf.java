package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.entente.discussion.Agreement;
import app.entente.discussion.AgreementId;
import app.entente.discussion.Agreements;
import app.entente.discussion.Terms;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the two agree on about one topic, and a place to draft one more. */
class AgreementsLeaf {

    private static final int DAYS_UNTIL_REVIEW = 14;

    private final Leaf leaf = new Leaf(text("talk.agreements"));
    private final Conversation talk;
    private final Agreements agreements;
    private final TopicId topic;
    private final Clock clock;
    private final AgreementEditor editor;
    private final NativeButton draft;
    private final Keyed<AgreementId, AgreementCard> cards;
    private Map<AgreementId, Agreement> now = Map.of();

    AgreementsLeaf(Conversation talk, Agreements agreements, TopicId topic, Clock clock) {
        this.talk = talk;
        this.agreements = agreements;
        this.topic = topic;
        this.clock = clock;
        var list = new Div();
        list.addClassName("stack");
        cards = new Keyed<>(list, this::card, AgreementCard::inUse);
        editor = new AgreementEditor(talk, this::keep, this::leave);
        editor.addClassName("sheet");
        editor.setVisible(false);
        draft = Buttons.secondary(text("talk.agreement.begin"), this::begin);
        leaf.below(text("talk.agreements.below"));
        leaf.put(list, editor, draft);
    }

    Leaf leaf() {
        return leaf;
    }

    final void look() {
        show(agreements.of(talk.me(), talk.opened(), topic));
    }

    private void show(List<Agreement> all) {
        now = all.stream().collect(toMap(Agreement::id, identity()));
        cards.show(all.stream().map(Agreement::id).toList());
        all.forEach(it -> cards.line(it.id()).show(it));
    }

    private AgreementCard card(AgreementId id) {
        return new AgreementCard(talk, agreements, Objects.requireNonNull(now.get(id)));
    }

    private void begin() {
        var today = clock.instant().atZone(Moments.zone()).toLocalDate();
        editor.begin(today.plusDays(DAYS_UNTIL_REVIEW));
        editor.setVisible(true);
        draft.setVisible(false);
        editor.focus();
    }

    private void keep(Terms terms) {
        agreements.draft(talk.me(), talk.opened(), topic, terms);
        leave();
        look();
    }

    private void leave() {
        editor.setVisible(false);
        draft.setVisible(true);
    }
}
