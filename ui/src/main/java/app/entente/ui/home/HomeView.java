package app.entente.ui.home;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.AnswerSaved;
import app.entente.answering.SealBroken;
import app.entente.answering.SealSet;
import app.entente.couple.InvitationChanged;
import app.entente.couple.Membership;
import app.entente.couple.Pair;
import app.entente.couple.PartnerJoined;
import app.entente.couple.SpaceStateChanged;
import app.entente.couple.Spaces;
import app.entente.discussion.DiscussionChanged;
import app.entente.door.DoorOpened;
import app.entente.session.ChoosingChanged;
import app.entente.session.RoundBegun;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Head;
import app.entente.ui.kit.Leaf;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Detours;
import app.entente.ui.shell.Lasting;
import app.entente.ui.shell.Members;
import app.entente.ui.shell.Paths;
import app.entente.ui.shell.Standstill;
import app.entente.ui.shell.Titled;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** A couple's home: one next step, and quietly below it how things stand. */
@Route(Paths.HOME)
@PermitAll
class HomeView extends Div implements Titled, Lasting {

    private final transient Members members;
    private final transient Spaces spaces;
    private final transient Desk desk;
    private final transient Detours detours;
    private boolean waits;

    HomeView(Members members, Spaces spaces, Desk desk, Detours detours, Pulse pulse) {
        this.members = members;
        this.spaces = spaces;
        this.desk = desk;
        this.detours = detours;
        addClassName("page");
        Signal.effect(this, () -> {
            pulse.of(
                            members.person(),
                            Set.of(
                                    PartnerJoined.KIND,
                                    InvitationChanged.KIND,
                                    SpaceStateChanged.KIND,
                                    ChoosingChanged.KIND,
                                    RoundBegun.KIND,
                                    AnswerSaved.KIND,
                                    SealSet.KIND,
                                    SealBroken.KIND,
                                    DoorOpened.KIND,
                                    DiscussionChanged.KIND))
                    .get();
            pulse.read(this::show);
        });
    }

    /** Runs again after every beat for this person. */
    private void show() {
        removeAll();
        members.current().ifPresentOrElse(this::welcome, this::begin);
    }

    private void welcome(Membership me) {
        var pair = spaces.pair(me);
        Standstill.of(pair.state()).ifPresentOrElse(this::add, () -> goOn(me, pair));
        if (detours.free(Paths.INVITE)) { // who invites nobody has no use for a space to invite somebody to
            add(new Leaf(text("home.spaces"), others(me), another()).below(text("home.spaces.below")));
        }
    }

    private void goOn(Membership me, Pair pair) {
        var over = pair.partners().map(it -> text("home.you-and", it)).orElseGet(() -> text("home.over"));
        add(new Head(over, text("home.hello", pair.mine())), new NextCard(desk.next(me), pair.myVoice()));
        desk.longShut(me).filter(_ -> !waits).ifPresent(wished -> add(longShut(me, wished)));
        add(new Leaf(text("home.session"), new SessionLines(desk.standing(me))));
        var agreed = desk.agreed(me);
        if (!agreed.isEmpty()) {
            add(new Leaf(text("home.agreements"), new AgreedLines(me, pair, agreed))
                    .below(text("home.agreements.below")));
        }
    }

    private LongShut longShut(Membership me, boolean wished) {
        return new LongShut(wished, this::waitOn, () -> wish(me, !wished));
    }

    /** Until this page is left. */
    private void waitOn() {
        waits = true;
        show();
    }

    private void wish(Membership me, boolean another) {
        if (another) {
            desk.wishAnother(me);
        } else {
            desk.takeBackWish(me);
        }
        show();
    }

    private void begin() {
        add(
                new Head(text("home.over"), text("home.first-space"), text("home.first-space.lead")),
                new NameYourself(this::found));
    }

    private void found(String name) {
        goTo(spaces.found(members.person(), name));
    }

    private UnorderedList others(Membership me) {
        var list = new UnorderedList();
        list.addClassNames("plain", "detail-list");
        spaces.of(members.person()).stream().filter(it -> !it.equals(me)).forEach(it -> list.add(line(it)));
        return list;
    }

    private ListItem line(Membership other) {
        var partner = spaces.pair(other).partners().orElseGet(() -> text("home.spaces.nobody"));
        return new ListItem(Buttons.plain(text("home.spaces.go", partner), () -> goTo(other)));
    }

    /** The whole screen begins anew, for one's name may be another there. */
    private void goTo(Membership space) {
        spaces.choose(space);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private Fold another() {
        return new Fold(text("home.spaces.another"), new NameYourself(this::found));
    }

    @Override
    public String titleKey() {
        return "home.title";
    }
}
