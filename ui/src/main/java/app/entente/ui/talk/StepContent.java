package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.ui.agenda.AgendaSection;
import app.entente.ui.agreement.AllAgreementsSection;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;

/** The content of the current step; replaced when the step changes, otherwise updated in place. */
class StepContent extends Div {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient Comparison comparison;
    private final Runnable onMoved;
    private transient Optional<TalkStep> shown = Optional.empty();
    private transient StepRefresh stepRefresh = _ -> {};

    StepContent(TalkContext talk, TalkModel model, Comparison comparison, Runnable moved) {
        this.talk = talk;
        this.model = model;
        this.comparison = comparison;
        this.onMoved = moved;
    }

    void show(TalkState talkState) {
        if (!shown.equals(Optional.of(talkState.step()))) {
            shown = Optional.of(talkState.step());
            removeAll();
            add(new PageHeader(
                    text("talk.step", talkState.step()),
                    text("talk.step.heading", talkState.step()),
                    lead(talkState.step())));
            stepRefresh = buildStep(talkState.step());
            add(new StepNavigation(talk, model, talkState.step(), onMoved));
        }
        stepRefresh.apply(talkState);
    }

    private String lead(TalkStep talkStep) {
        return text("talk.step.lead." + talkStep.name().toLowerCase(Locale.ROOT), talk.partnerName());
    }

    private StepRefresh buildStep(TalkStep talkStep) {
        return switch (talkStep) {
            case STRENGTHS -> {
                add(new TalkStrengthsSection(talk, comparison).section());
                yield _ -> {};
            }
            case AGENDA -> {
                var agenda = new AgendaSection(talk, comparison, model.agendas());
                add(agenda.section());
                yield _ -> agenda.refresh();
            }
            case TALK -> {
                var heard = new TodaysTopicsSection(talk, model, comparison);
                add(heard.section());
                yield heard::show;
            }
            case AGREE -> {
                var agreed = new AllAgreementsSection(talk, model);
                add(agreed.section());
                yield _ -> agreed.refresh();
            }
            case RECONNECT -> {
                var reconnect = new AppreciationSection(talk, model);
                add(reconnect.section());
                yield _ -> reconnect.refresh();
            }
        };
    }

    private interface StepRefresh {
        void apply(TalkState talkState);
    }
}
