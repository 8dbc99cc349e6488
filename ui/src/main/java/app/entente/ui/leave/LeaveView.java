package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Spaces;
import app.entente.fhir.AnswerImport;
import app.entente.fhir.OwnAnswersFhir;
import app.entente.ownpages.OwnPagesExporter;
import app.entente.privacy.AccountErasure;
import app.entente.privacy.PersonalDataExporter;
import app.entente.privacy.RetentionPolicy;
import app.entente.session.Rounds;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.access.CurrentMember;
import app.entente.ui.access.Paths;
import app.entente.ui.i18n.LocalizedTitle;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.live.LiveUpdates;
import app.entente.ui.shell.ShownWhilePaused;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Offers pausing, closing, exporting and erasing, without asking for a reason. */
@Route(Paths.LEAVE)
@PermitAll
class LeaveView extends Div implements LocalizedTitle, ShownWhilePaused {

    LeaveView(
            CurrentMember currentMember,
            Spaces spaces,
            OwnPagesExporter ownPagesExporter,
            PersonalDataExporter personalDataExporter,
            RetentionPolicy retentionPolicy,
            AccountErasure accountErasure,
            Rounds rounds,
            OwnAnswersFhir ownAnswersFhir,
            AnswerImport answerImport,
            ConfirmedPassword confirmedPassword,
            TakeBackParts takeBackParts,
            LiveUpdates liveUpdates) {
        addClassName("page");
        var person = currentMember.person();
        var kept = retentionPolicy.retention();
        var ownData = new OwnDataSection();
        var membership = currentMember.membership();
        membership.ifPresent(me -> ownData.addPart(new OwnPagesPart(me, ownPagesExporter, confirmedPassword)));
        ownData.addPart(new DataExportPart(personalDataExporter, person, confirmedPassword));
        membership.ifPresent(
                me -> ownData.addPart(new AnswerFilePart(me, rounds, ownAnswersFhir, answerImport, confirmedPassword)));
        add(
                new PageHeader(text("leave.over"), text("leave.heading"), text("leave.lead")),
                new SpaceStatePanel(currentMember, spaces, kept, confirmedPassword, takeBackParts, liveUpdates),
                ownData);
        add(new RetentionSection(kept), new EraseAccountSection(accountErasure, currentMember.signedIn()));
    }

    @Override
    public String titleKey() {
        return "leave.title";
    }
}
