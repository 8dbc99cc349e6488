package app.entente.ui.talk;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.entente.discussion.Agreement;
import app.entente.discussion.AgreementId;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Agreements one below the other; who is in one of them stays in it while others come and go. */
class AgreementList extends Div {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient Keyed<AgreementId, AgreementCard> cards =
            new Keyed<>(this, this::card, AgreementCard::inUse);
    private transient Map<AgreementId, Agreement> now = Map.of();

    AgreementList(Conversation talk, TalkDesk desk) {
        this.talk = talk;
        this.desk = desk;
        addClassName("stack");
    }

    void show(List<Agreement> all) {
        now = all.stream().collect(toMap(Agreement::id, identity()));
        cards.show(all.stream().map(Agreement::id).toList());
        all.forEach(it -> cards.line(it.id()).show(it));
    }

    private AgreementCard card(AgreementId id) {
        return new AgreementCard(talk, desk, Objects.requireNonNull(now.get(id)));
    }
}
