package app.entente.ui.home;

import static app.entente.ui.i18n.Messages.text;

import app.entente.checkin.CheckInChanged;
import app.entente.checkin.CheckInOpened;
import app.entente.couple.Membership;
import app.entente.couple.PartnerJoined;
import app.entente.couple.SpaceOverview;
import app.entente.couple.SpaceStateChanged;
import app.entente.couple.Spaces;
import app.entente.door.DoorOpened;
import app.entente.importedguide.ImportedGuideChanged;
import app.entente.invitation.InvitationChanged;
import app.entente.joint.JointRecordChanged;
import app.entente.packchoice.PackChoiceChanged;
import app.entente.session.RoundBegun;
import app.entente.sheet.AnswerSaved;
import app.entente.sheet.SealPlaced;
import app.entente.sheet.SealRemoved;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.access.RouteGuards;
import app.entente.ui.errors.SpaceUnavailable;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.PageSection;
import app.entente.ui.live.LiveUpdates;
import app.entente.ui.shell.ShownWhilePaused;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** A couple's home page: one next step, and below it the status of the session. */
@Route(Paths.HOME)
@PermitAll
class HomeView extends Div implements LocalizedTitle, ShownWhilePaused {

    private final transient CurrentMember currentMember;
    private final transient Spaces spaces;
    private final transient HomeModel model;
    private final transient RouteGuards routeGuards;
    private boolean unopenedDoorDismissed;

    HomeView(
            CurrentMember currentMember,
            Spaces spaces,
            HomeModel model,
            RouteGuards routeGuards,
            LiveUpdates liveUpdates) {
        this.currentMember = currentMember;
        this.spaces = spaces;
        this.model = model;
        this.routeGuards = routeGuards;
        addClassName("page");
        Signal.effect(this, () -> {
            liveUpdates
                    .changesFor(
                            currentMember.person(),
                            Set.of(
                                    PartnerJoined.KIND,
                                    InvitationChanged.KIND,
                                    SpaceStateChanged.KIND,
                                    PackChoiceChanged.KIND,
                                    RoundBegun.KIND,
                                    AnswerSaved.KIND,
                                    SealPlaced.KIND,
                                    SealRemoved.KIND,
                                    DoorOpened.KIND,
                                    ImportedGuideChanged.KIND,
                                    CheckInChanged.KIND,
                                    CheckInOpened.KIND,
                                    JointRecordChanged.KIND))
                    .get();
            liveUpdates.read(this::show);
        });
    }

    /** Runs after every change notice for this person. */
    private void show() {
        removeAll();
        currentMember.membership().ifPresentOrElse(this::showHome, this::showFirstSpaceForm);
    }

    private void showHome(Membership me) {
        var spaceOverview = spaces.overview(me);
        SpaceUnavailable.forState(spaceOverview.state())
                .ifPresentOrElse(this::add, () -> showSession(me, spaceOverview));
        if (routeGuards.isAllowed(Paths.INVITE)) { // a demo person needs no further space
            add(spacesSection(otherSpaces(me)));
        }
    }

    private PageSection spacesSection(UnorderedList others) {
        var section = new PageSection(text("home.spaces"), others, anotherSpace());
        return others.getComponentCount() == 0 ? section : section.description(text("home.spaces.below"));
    }

    private void showSession(Membership me, SpaceOverview spaceOverview) {
        var over =
                spaceOverview.partnersName().map(it -> text("home.you-and", it)).orElseGet(() -> text("home.over"));
        add(
                new PageHeader(over, text("home.hello", spaceOverview.myName())),
                new NextStepCard(model.nextStep(me), spaceOverview.myColour()));
        model.unopenedDoorWish(me)
                .filter(_ -> !unopenedDoorDismissed)
                .ifPresent(wished -> add(unopenedDoorSection(me, wished)));
        add(new PageSection(text("home.session"), new SessionStatusList(model.sessionStatus(me))));
        var agreed = model.standingAgreements(me);
        if (!agreed.isEmpty()) {
            add(new PageSection(
                            text("home.agreements"),
                            new StandingAgreementsList(me, spaceOverview, agreed, model.today()))
                    .description(text("home.agreements.below")));
        }
    }

    private UnopenedDoorSection unopenedDoorSection(Membership me, boolean wished) {
        return new UnopenedDoorSection(wished, this::dismissUnopenedDoor, () -> setAnotherSessionWish(me, !wished));
    }

    /** Hides the offer until this page is left. */
    private void dismissUnopenedDoor() {
        unopenedDoorDismissed = true;
        show();
    }

    private void setAnotherSessionWish(Membership me, boolean another) {
        if (another) {
            model.wishAnotherSession(me);
        } else {
            model.withdrawAnotherSessionWish(me);
        }
        show();
    }

    private void showFirstSpaceForm() {
        add(
                new PageHeader(text("home.over"), text("home.first-space"), text("home.first-space.lead")),
                new DisplayNameForm(this::createSpace));
    }

    private void createSpace(String name) {
        switchTo(spaces.create(currentMember.person(), name));
    }

    private UnorderedList otherSpaces(Membership me) {
        var list = new UnorderedList();
        list.addClassNames("plain", "detail-list");
        spaces.findByPerson(currentMember.person()).stream()
                .filter(it -> !it.equals(me))
                .forEach(it -> list.add(spaceItem(it)));
        return list;
    }

    private ListItem spaceItem(Membership other) {
        var partner = spaces.overview(other).partnersName().orElseGet(() -> text("home.spaces.nobody"));
        return new ListItem(Buttons.plain(text("home.spaces.go", partner), () -> switchTo(other)));
    }

    /** Reloads the whole page, since the person's display name may differ in the other space. */
    private void switchTo(Membership space) {
        spaces.setCurrent(space);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private Disclosure anotherSpace() {
        return new Disclosure(text("home.spaces.another"), new DisplayNameForm(this::createSpace));
    }

    @Override
    public String titleKey() {
        return "home.title";
    }
}
