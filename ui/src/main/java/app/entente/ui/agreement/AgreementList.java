package app.entente.ui.agreement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import app.entente.agreement.Agreement;
import app.entente.agreement.AgreementId;
import app.entente.ui.kit.KeyedList;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A list of agreements; a card keeps focus and typed text while others are added and removed. */
class AgreementList extends Div {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient KeyedList<AgreementId, AgreementCard> cards =
            new KeyedList<>(this, this::card, AgreementCard::isEditing);
    private transient Map<AgreementId, Agreement> agreementsById = Map.of();

    AgreementList(TalkContext talk, TalkModel model) {
        this.talk = talk;
        this.model = model;
        addClassName("stack");
    }

    boolean isEditing() {
        return agreementsById.keySet().stream()
                .anyMatch(it -> cards.component(it).isEditing());
    }

    void focus(AgreementId id) {
        cards.component(id).focus();
    }

    void show(List<Agreement> all) {
        agreementsById = all.stream().collect(toMap(Agreement::id, identity()));
        cards.show(all.stream().map(Agreement::id).toList());
        all.forEach(it -> cards.component(it.id()).show(it));
    }

    private AgreementCard card(AgreementId id) {
        return new AgreementCard(talk, model, Objects.requireNonNull(agreementsById.get(id)));
    }
}
