package app.entente.ui.scales;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.AnswerSaved;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Questionnaires;
import app.entente.scales.OwnScales;
import app.entente.scales.Reading;
import app.entente.session.ChoosingChanged;
import app.entente.session.RoundBegun;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.ScaleWords;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;

/** One's own scales, from all of one's own answers: before the door, alone, and never beside the partner's. */
@Route(Paths.SCALES)
@PermitAll
class ScalesView extends Div implements BeforeEnterObserver, Titled {

    private final ValueSignal<Optional<Membership>> looking = new ValueSignal<>(Optional.empty());
    private final transient Members members;
    private final transient Spaces spaces;
    private final transient OwnScales scales;
    private final transient Questionnaires questionnaires;

    ScalesView(Members members, Spaces spaces, OwnScales scales, Questionnaires questionnaires, Pulse pulse) {
        this.members = members;
        this.spaces = spaces;
        this.scales = scales;
        this.questionnaires = questionnaires;
        Signal.effect(
                this,
                () -> looking.get().ifPresent(me -> {
                    pulse.of(me.person(), Set.of(AnswerSaved.KIND, RoundBegun.KIND, ChoosingChanged.KIND))
                            .get();
                    show(me);
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        looking.set(members.enter(event));
    }

    /** Runs again after every beat for this person: an answer may have come from another screen. */
    private void show(Membership me) {
        var voice = spaces.pair(me).myVoice();
        var words = new ScaleWords(questionnaires.texts(UI.getCurrent().getLocale()));
        var readings = scales.of(me);
        removeAll();
        setClassName("page " + VoiceName.css(voice));
        add(new Head(text("scales.over"), text("scales.heading"), text("scales.lead")));
        if (readings.stream().allMatch(Reading.NotAsked.class::isInstance)) {
            add(new NothingYet());
        } else {
            add(new AxesLeaf(readings, words, voice));
            readings.stream()
                    .filter(it -> !(it instanceof Reading.NotAsked))
                    .forEach(it -> add(new ScaleLeaf(it, words, voice)));
            add(new InWords(readings, words));
        }
    }

    @Override
    public String titleKey() {
        return "scales.title";
    }
}
