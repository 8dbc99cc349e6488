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
import app.entente.ui.kit.StatusMessages;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;

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
                upload());
    }

    private Upload upload() {
        var upload = new Upload(new SmallFileHandler(AnswerImport.MAX_BYTES, this::read));
        var choose = new NativeButton(text("leave.answers.choose"));
        choose.addClassName("btn");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AnswerImport.MAX_BYTES);
        upload.setAcceptedFileExtensions(".json");
        upload.setI18n(words());
        upload.addFileRejectedListener(_ -> StatusMessages.announce(text("leave.answers.refused.too-large")));
        return upload;
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

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(text("leave.answers.one"))
                .setFileIsTooBig(text("leave.answers.refused.too-large"))
                .setIncorrectFileType(text("leave.answers.refused.unreadable")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("leave.answers.reading"))
                        .setProcessing(text("leave.answers.reading"))));
        return words;
    }
}
