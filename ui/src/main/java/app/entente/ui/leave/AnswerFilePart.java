package app.entente.ui.leave;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.fhir.AnswerImport;
import app.entente.fhir.FhirRefused;
import app.entente.fhir.OwnAnswersFhir;
import app.entente.session.RoundRefused;
import app.entente.session.Rounds;
import app.entente.sheet.SheetSealed;
import app.entente.ui.access.ConfirmedPassword;
import app.entente.ui.kit.JsonUpload;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** One's own answers for another program, as FHIR R4: out after the password, and in, where they stay private. */
class AnswerFilePart extends Div {

    private final Membership me;
    private final transient Rounds rounds;
    private final transient AnswerImport answerImport;

    AnswerFilePart(
            Membership me,
            Rounds rounds,
            OwnAnswersFhir ownAnswersFhir,
            AnswerImport answerImport,
            ConfirmedPassword confirmedPassword) {
        this.me = me;
        this.rounds = rounds;
        this.answerImport = answerImport;
        addClassName("stack");
        add(
                new H3(text("leave.answers.heading")),
                new Paragraph(text("leave.answers.out")),
                new GatedDownload(
                        "leave.answers",
                        "application/fhir+json",
                        locale -> ownAnswersFhir.export(me, rounds.current(me).id(), locale),
                        confirmedPassword),
                new Paragraph(text("leave.answers.in")),
                JsonUpload.of("leave.answers", AnswerImport.MAX_BYTES, this::read));
    }

    private void read(byte[] file) {
        try {
            var result = answerImport.read(me, rounds.current(me).id(), file);
            StatusMessages.announce(text("leave.answers.read", result.taken(), result.kept(), result.notUnderstood()));
        } catch (FhirRefused e) {
            StatusMessages.announce(text("leave.answers.refused", e.reason()));
        } catch (SheetSealed | RoundRefused _) {
            StatusMessages.announce(text("leave.answers.shut"));
        }
    }
}
