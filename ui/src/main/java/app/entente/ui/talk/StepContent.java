package app.entente.ui.talk;

import static app.entente.ui.i18n.Messages.text;

import app.entente.comparison.Comparison;
import app.entente.talk.TalkState;
import app.entente.talk.TalkStep;
import app.entente.ui.agenda.AgendaSection;
import app.entente.ui.agenda.ParkingLotSection;
import app.entente.ui.agreement.AllAgreementsSection;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;

/** The content of the current step; replaced when the step changes, otherwise updated in place. */
class StepContent extends PlaceContent {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient Comparison comparison;
    private final TalkMover mover;
    private final Div step = new Div();
    private final transient ParkingLotSection parking;
    private final Disclosure parkingFold;
    private transient Optional<TalkStep> shown = Optional.empty();
    private transient StepRefresh stepRefresh = _ -> {};

    StepContent(TalkContext talk, TalkModel model, Comparison comparison, TalkMover mover) {
        this.talk = talk;
        this.model = model;
        this.comparison = comparison;
        this.mover = mover;
        parking = new ParkingLotSection(talk, model.parkingLot());
        parkingFold = new Disclosure(text("talk.parking"), parking.section());
        parkingFold.addClassName("topic-fold");
        step.addClassName("stack-l");
        addClassName("stack-l");
        add(step, parkingFold);
    }

    @Override
    void show(TalkState talkState, TalkPlace place) {
        if (!shown.equals(Optional.of(place.step()))) {
            shown = Optional.of(place.step());
            step.removeAll();
            step.add(new PageHeader(
                    text("talk.step", place.step()), text("talk.step.heading", place.step()), lead(place.step())));
            stepRefresh = buildStep(place.step());
            parkingFold.setVisible(place.step() == TalkStep.AGENDA || place.step() == TalkStep.TALK);
        }
        stepRefresh.apply(talkState);
        parking.refresh();
    }

    @Override
    boolean isEditing() {
        return false;
    }

    private String lead(TalkStep talkStep) {
        return text("talk.step.lead." + talkStep.name().toLowerCase(Locale.ROOT), talk.partnerName());
    }

    private StepRefresh buildStep(TalkStep talkStep) {
        return switch (talkStep) {
            case STRENGTHS -> {
                step.add(new TalkStrengthsSection(talk, comparison).section(), navigation(talkStep));
                yield _ -> {};
            }
            case AGENDA -> {
                var agenda = new AgendaSection(talk, comparison, model.agendas());
                step.add(agenda.section(), navigation(talkStep));
                yield _ -> agenda.refresh();
            }
            case TALK -> {
                var topics = new TodaysTopicsSection(talk, model, comparison, mover);
                step.add(topics.section(), navigation(talkStep, topics.startButton()));
                yield topics::show;
            }
            case AGREE -> {
                var agreed = new AllAgreementsSection(talk, model);
                var navigation = navigation(talkStep);
                step.add(agreed.section(), navigation);
                yield _ -> {
                    agreed.refresh();
                    navigation.setLoud(!agreed.waitsForMe());
                };
            }
            case RECONNECT -> {
                var end = new TalkEndSection(talk, model);
                var appreciation = new AppreciationSection(talk, model, end::show);
                step.add(appreciation.section(), end.section(), navigation(talkStep));
                yield _ -> {
                    appreciation.refresh();
                    end.show();
                };
            }
        };
    }

    private StepNavigation navigation(TalkStep talkStep, Component... before) {
        return new StepNavigation(talk, model, talkStep, mover, before);
    }

    private interface StepRefresh {
        void apply(TalkState talkState);
    }
}
