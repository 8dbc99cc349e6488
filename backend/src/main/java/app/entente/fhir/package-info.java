/** HL7 FHIR R4: packs as Questionnaires, one's own answers as QuestionnaireResponses, out and in. */
@ApplicationModule(
        allowedDependencies = {"values", "pack", "questionnaire", "couple", "session", "answer", "sheet", "answering"})
@NullMarked
package app.entente.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
