package app.entente.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.entente.account.AccountPreferences;
import app.entente.account.Accounts;
import app.entente.account.ConsentRecords;
import app.entente.answering.OwnSheets;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.packchoice.OwnQuestions;
import app.entente.person.PersonId;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.questionnaire.Questionnaires;
import app.entente.session.OwnQuestion;
import app.entente.session.Round;
import app.entente.session.Rounds;
import app.entente.sheet.HiddenQuestions;
import app.entente.sheet.Sheet;
import app.entente.signin.SignedInPlaces;
import app.entente.values.BidiIsolation;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Exports everything of one's own, also from a paused or closed space, as long as its keys exist. */
@Service
public class PersonalDataExporter {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Accounts accounts;
    private final AccountPreferences accountPreferences;
    private final ConsentRecords consents;
    private final SignedInPlaces signedInPlaces;
    private final Spaces spaces;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final JointRecordsExporter jointRecordsExporter;
    private final CheckInsExporter checkInsExporter;
    private final RemindersExporter remindersExporter;
    private final Questionnaires questionnaires;
    private final JsonMapper json;

    PersonalDataExporter(
            Accounts accounts,
            AccountPreferences accountPreferences,
            ConsentRecords consents,
            SignedInPlaces signedInPlaces,
            Spaces spaces,
            OwnQuestions questions,
            Rounds rounds,
            OwnSheets sheets,
            JointRecordsExporter jointRecordsExporter,
            CheckInsExporter checkInsExporter,
            RemindersExporter remindersExporter,
            Questionnaires questionnaires,
            JsonMapper json) {
        this.accounts = accounts;
        this.accountPreferences = accountPreferences;
        this.consents = consents;
        this.signedInPlaces = signedInPlaces;
        this.spaces = spaces;
        this.questions = questions;
        this.rounds = rounds;
        this.sheets = sheets;
        this.jointRecordsExporter = jointRecordsExporter;
        this.checkInsExporter = checkInsExporter;
        this.remindersExporter = remindersExporter;
        this.questionnaires = questionnaires;
        this.json = json;
    }

    /** Returns a JSON document in UTF-8, with the questions in this language. */
    @Transactional(readOnly = true)
    public byte[] export(PersonId person, Locale locale) {
        var questionnaireTexts = questionnaires.texts(locale);
        var mine = spaces.findByPerson(person).stream()
                .map(it -> space(it, questionnaireTexts))
                .toList();
        var written = json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new PersonalDataExport(purpose(locale), account(person), mine));
        return BidiIsolation.escapedJson(written).getBytes(UTF_8);
    }

    private PersonalDataExport.AccountExport account(PersonId person) {
        return new PersonalDataExport.AccountExport(
                accounts.signInName(person),
                accountPreferences.language(person).map(Locale::toLanguageTag),
                consents.find(person).map(it -> new PersonalDataExport.ConsentExport(it.version(), it.day())),
                signedInPlaces.findByPerson(person).stream()
                        .map(it -> new PersonalDataExport.PlaceExport(it.made(), it.lastUsed()))
                        .toList(),
                remindersExporter.export(person));
    }

    private PersonalDataExport.SpaceExport space(Membership me, QuestionnaireTexts questionnaireTexts) {
        return new PersonalDataExport.SpaceExport(
                spaces.overview(me).myName(),
                questions.mine(me).stream().map(OwnQuestion::text).toList(),
                rounds.all(me).stream()
                        .map(it -> round(me, it, questionnaireTexts))
                        .toList(),
                checkInsExporter.export(me, questionnaireTexts));
    }

    private PersonalDataExport.RoundExport round(Membership me, Round round, QuestionnaireTexts questionnaireTexts) {
        var sheet = sheets.sheet(me, round.id());
        var importance = new TreeMap<String, Importance>();
        sheet.importance().forEach((theme, weight) -> importance.put(theme.value(), weight));
        return new PersonalDataExport.RoundExport(
                round.number(),
                round.theme().map(ThemeId::value),
                round.packs().stream()
                        .map(it -> it.pack().value() + " " + it.version())
                        .toList(),
                sheet instanceof Sheet.Sealed,
                PersonalDataExport.RoundExport.importance(importance),
                leftOut(sheet.hiddenQuestions()),
                PersonalDataExport.RoundExport.scales(
                        sheet.sharedScales().stream().sorted().toList()),
                answers(me, round, sheet, questionnaireTexts),
                jointRecordsExporter.export(me, round.id()));
    }

    private static List<String> leftOut(HiddenQuestions hiddenQuestions) {
        var themes = hiddenQuestions.hiddenThemes().stream().map(ThemeId::value);
        var questions = hiddenQuestions.hiddenItems().stream().map(ItemId::value);
        return Stream.concat(themes, questions).sorted().toList();
    }

    private List<PersonalDataExport.AnswerExport> answers(
            Membership me, Round round, Sheet sheet, QuestionnaireTexts questionnaireTexts) {
        return rounds.items(me, round.id()).stream()
                .flatMap(item -> Optional.ofNullable(sheet.answers().get(item.id())).stream()
                        .map(it -> PersonalDataExport.AnswerExport.of(item, questionnaireTexts.text(item), it)))
                .toList();
    }

    private static String purpose(Locale locale) {
        return ResourceBundle.getBundle("privacy.words", locale, ENGLISH_ELSE).getString("purpose");
    }
}
