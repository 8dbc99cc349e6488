package app.entente.ui.seal;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.answering.ReadBack;
import app.entente.answering.Sealing;
import app.entente.answering.ShareLevel;
import app.entente.couple.Membership;
import app.entente.couple.Pair;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.VoiceName;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What would open with the door, read back to its owner alone, and the seal. */
@Route(Paths.READ_BACK)
@PermitAll
class ReadBackView extends Div implements BeforeEnterObserver, Titled {

    private final transient Members members;
    private final transient Rounds rounds;
    private final transient OwnSheets sheets;
    private final transient Answering answering;
    private final transient Sealing sealing;
    private final transient Spaces spaces;
    private final transient Questionnaires questionnaires;

    ReadBackView(
            Members members,
            Rounds rounds,
            OwnSheets sheets,
            Answering answering,
            Sealing sealing,
            Spaces spaces,
            Questionnaires questionnaires) {
        this.members = members;
        this.rounds = rounds;
        this.sheets = sheets;
        this.answering = answering;
        this.sealing = sealing;
        this.spaces = spaces;
        this.questionnaires = questionnaires;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        members.enter(event).ifPresent(me -> {
            var round = rounds.current(me);
            if (round.open()) {
                event.forwardTo(Paths.COMPARISON);
            } else {
                show(me, round);
            }
        });
    }

    private void show(Membership me, Round round) {
        var sealed = sealing.sealed(me, round.id());
        var pair = spaces.pair(me);
        var partner = pair.partners().orElseGet(() -> text("seal.your-partner"));
        var words = questionnaires.texts(UI.getCurrent().getLocale());
        var back = sheets.readBack(me, round.id());
        var places = new Places(sheets.order(me, round.id()), sealed);
        removeAll();
        setClassName("page " + VoiceName.css(pair.myVoice()));
        add(
                new Head(text("seal.over"), text("seal.heading"), text(sealed ? "seal.lead.sealed" : "seal.lead")),
                new OfferedAnswers(back, words, pair, places).sensitive(),
                new OfferedAnswers(back, words, pair, places).all(),
                new TopicsOnly(back.topics(), words, partner),
                new ScaleTicks(back.scales(), words, sealed, (scale, in) -> answering.tick(me, round.id(), scale, in)),
                new OnlyYou(back, partner),
                card(me, round, sealed, back, pair));
    }

    private Component card(Membership me, Round round, boolean sealed, ReadBack back, Pair pair) {
        var partner = pair.partners().orElseGet(() -> text("seal.your-partner"));
        if (!round.begun()) {
            return new NotYet(pair.partners().isPresent());
        }
        return sealed
                ? new Sealed(partner, () -> unseal(me, round))
                : new SealCard(partner, back.sensitive().size(), () -> seal(me, round), () -> keep(me, round, back));
    }

    private void seal(Membership me, Round round) {
        sealing.seal(me, round.id());
        UI.getCurrent().navigate(Paths.DOOR);
    }

    /** The sensitive ones stay with their owner after all. */
    private void keep(Membership me, Round round, ReadBack back) {
        back.sensitive()
                .forEach(it -> answering.decide(me, round.id(), it.item().id(), ShareLevel.PRIVATE));
        show(me, rounds.current(me));
    }

    private void unseal(Membership me, Round round) {
        sealing.unseal(me, round.id());
        show(me, rounds.current(me));
    }

    @Override
    public String titleKey() {
        return "seal.title";
    }
}
