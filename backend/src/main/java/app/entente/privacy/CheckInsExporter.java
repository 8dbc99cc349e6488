package app.entente.privacy;

import app.entente.answer.Answer;
import app.entente.answer.AnswerCodecs;
import app.entente.answer.ExportedAnswer;
import app.entente.checkin.CheckIn;
import app.entente.checkin.CheckIns;
import app.entente.checkin.ExportedCheckIn;
import app.entente.couple.Membership;
import app.entente.privacy.PersonalDataExport.CheckInAnswerExport;
import app.entente.privacy.PersonalDataExport.CheckInExport;
import app.entente.questionnaire.QuestionnaireTexts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Exports one's own answers to reviews and pulses; the partner's have no place in it. */
@Component
class CheckInsExporter {

    private final CheckIns checkIns;

    CheckInsExporter(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    List<CheckInExport> export(Membership me, QuestionnaireTexts questionnaireTexts) {
        return checkIns.answered(me).stream()
                .map(it -> export(it, questionnaireTexts))
                .toList();
    }

    private static CheckInExport export(CheckIn checkIn, QuestionnaireTexts questionnaireTexts) {
        return new CheckInExport(
                checkIn.subject().day(),
                ExportedCheckIn.about(checkIn.subject()),
                checkIn.ready(),
                checkIn.answers().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> export(it.getKey(), it.getValue(), questionnaireTexts))
                        .toList());
    }

    private static CheckInAnswerExport export(String question, Answer answer, QuestionnaireTexts questionnaireTexts) {
        return new CheckInAnswerExport(
                questionnaireTexts.pulse(question, Optional.empty()).orElse(question),
                ExportedAnswer.response(answer.response()),
                AnswerCodecs.SHARE_LEVEL.write(answer.level()));
    }
}
