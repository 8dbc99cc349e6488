package app.entente.ui.answer;

import app.entente.couple.Membership;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PersonBadge;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks one person their questions, one at a time; the URL may name a position in that person's order, from 1. */
@Route(Paths.ANSWER)
@PermitAll
class AnswerView extends Section implements HasUrlParameter<Integer>, BeforeEnterObserver, LocalizedTitle {

    private final transient CurrentMember currentMember;
    private final transient QuestionNavigators navigators;
    private Optional<Integer> position = Optional.empty();

    AnswerView(CurrentMember currentMember, QuestionNavigators navigators) {
        this.currentMember = currentMember;
        this.navigators = navigators;
        addClassNames("page", "page-section", "open", "question-flow");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer named) {
        position = Optional.ofNullable(named);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        currentMember
                .membershipOrRedirect(event)
                .ifPresent(me -> navigators.redirectFor(me).ifPresentOrElse(event::forwardTo, () -> showFlow(me)));
    }

    private void showFlow(Membership me) {
        var navigator = navigators.navigatorFor(me);
        position.ifPresent(navigator::goTo);
        var spaceOverview = navigators.pair(me);
        var questionFlow = new QuestionFlow(
                navigator,
                navigators.texts(),
                spaceOverview,
                currentMember.autoAdvance(),
                () -> UI.getCurrent().navigate(Paths.READ_BACK));
        removeAll();
        questionFlow.addClassName(PersonBadge.cssClass(spaceOverview.myColour()));
        add(questionFlow.progress(), questionFlow);
    }

    @Override
    public String titleKey() {
        return "answer.title";
    }
}
