package app.entente.ui.answer;

import app.entente.couple.Membership;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answering apart, one item at a time; the address may name a position in one's own order. */
@Route(Paths.ANSWER)
@PermitAll
class AnswerView extends Section implements HasUrlParameter<Integer>, BeforeEnterObserver, BeforeLeaveObserver, Titled {

    private final transient Members members;
    private final transient Walks walks;
    private Optional<Integer> position = Optional.empty();
    private Optional<Asking> shown = Optional.empty();

    AnswerView(Members members, Walks walks) {
        this.members = members;
        this.walks = walks;
        addClassNames("page", "page-section", "open", "question-flow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer named) {
        position = Optional.ofNullable(named);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event).ifPresent(me -> walks.instead(me).ifPresentOrElse(event::forwardTo, () -> start(me)));
    }

    /** Asks first, for an answer that could not be stored yet would be lost with this page. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        shown.filter(Asking::unsaved).ifPresent(it -> it.askBeforeLeaving(event.postpone()::proceed));
    }

    private void start(Membership me) {
        var walk = walks.of(me);
        position.ifPresent(walk::goTo);
        var pair = walks.pair(me);
        var saves = new PendingSaves(walks::attempt);
        var asking = new Asking(
                walk, walks.words(), pair, saves, () -> UI.getCurrent().navigate(Paths.READ_BACK));
        shown = Optional.of(asking);
        removeAll();
        asking.addClassName(VoiceName.css(pair.myVoice()));
        add(asking.progress(), asking);
    }

    @Override
    public String titleKey() {
        return "answer.title";
    }
}
