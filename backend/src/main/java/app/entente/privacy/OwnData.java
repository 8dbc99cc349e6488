package app.entente.privacy;

import app.entente.account.Accounts;
import app.entente.account.PersonId;
import app.entente.account.Places;
import app.entente.answering.Consent;
import app.entente.answering.OwnSheets;
import app.entente.answering.Sheet;
import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.Questionnaires;
import app.entente.questionnaire.Texts;
import app.entente.questionnaire.ThemeId;
import app.entente.session.OwnQuestion;
import app.entente.session.OwnQuestions;
import app.entente.session.Round;
import app.entente.session.Rounds;
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

/** Everything of one's own, to take along: also from a space that rests or is closed, as long as its keys live. */
@Service
public class OwnData {

    private static final Control ENGLISH_ELSE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Accounts accounts;
    private final Places places;
    private final Spaces spaces;
    private final OwnQuestions questions;
    private final Rounds rounds;
    private final OwnSheets sheets;
    private final JointData jointData;
    private final Questionnaires questionnaires;
    private final JsonMapper json;

    OwnData(
            Accounts accounts,
            Places places,
            Spaces spaces,
            OwnQuestions questions,
            Rounds rounds,
            OwnSheets sheets,
            JointData jointData,
            Questionnaires questionnaires,
            JsonMapper json) {
        this.accounts = accounts;
        this.places = places;
        this.spaces = spaces;
        this.questions = questions;
        this.rounds = rounds;
        this.sheets = sheets;
        this.jointData = jointData;
        this.questionnaires = questionnaires;
        this.json = json;
    }

    /** A JSON document; the questions are in the language asked for. */
    @Transactional(readOnly = true)
    public byte[] export(PersonId person, Locale locale) {
        var texts = questionnaires.texts(locale);
        var mine = spaces.of(person).stream().map(it -> space(it, texts)).toList();
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(new OwnExport(purpose(locale), account(person), mine));
    }

    private OwnExport.Account account(PersonId person) {
        return new OwnExport.Account(
                accounts.name(person),
                accounts.language(person).map(Locale::toLanguageTag),
                places.of(person).stream()
                        .map(it -> new OwnExport.SignedInPlace(it.made(), it.lastUsed()))
                        .toList());
    }

    private OwnExport.Space space(Membership me, Texts texts) {
        return new OwnExport.Space(
                spaces.pair(me).mine(),
                questions.mine(me).stream().map(OwnQuestion::text).toList(),
                rounds.all(me).stream().map(it -> round(me, it, texts)).toList());
    }

    private OwnExport.Round round(Membership me, Round round, Texts texts) {
        var sheet = sheets.sheet(me, round.id());
        var importance = new TreeMap<String, Importance>();
        sheet.importance().forEach((theme, weight) -> importance.put(theme.value(), weight));
        return new OwnExport.Round(
                round.number(),
                round.packs().stream()
                        .map(it -> it.pack().value() + " " + it.version())
                        .toList(),
                sheet instanceof Sheet.Sealed,
                OwnExport.Round.importance(importance),
                leftOut(sheet.consent()),
                OwnExport.Round.scales(sheet.ticks().stream().sorted().toList()),
                answers(me, round, sheet, texts),
                jointData.of(me, round.id()));
    }

    private static List<String> leftOut(Consent consent) {
        var themes = consent.refused().stream().map(ThemeId::value);
        var questions = consent.hidden().stream().map(ItemId::value);
        return Stream.concat(themes, questions).sorted().toList();
    }

    private List<OwnExport.Line> answers(Membership me, Round round, Sheet sheet, Texts texts) {
        return rounds.items(me, round.id()).stream()
                .flatMap(item -> Optional.ofNullable(sheet.answers().get(item.id())).stream()
                        .map(it -> OwnExport.Line.of(item, texts.text(item), it)))
                .toList();
    }

    private static String purpose(Locale locale) {
        return ResourceBundle.getBundle("privacy.words", locale, ENGLISH_ELSE).getString("purpose");
    }
}
