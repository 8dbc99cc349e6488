package app.entente.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.EntenteApplication;
import app.entente.TestDatabase;
import app.entente.TestSettings;
import app.entente.TestTime;
import app.entente.answering.SheetFiller;
import app.entente.couple.Couples;
import app.entente.door.OpenedCouples;
import app.entente.guide.Guides;
import app.entente.pack.LabelSet;
import app.entente.privacy.PersonalDataExporter;
import app.entente.questionnaire.Questionnaires;
import app.entente.values.LimitLevel;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;

/** A third language is a set of files, those that docs/translating.md names, and not a line of code. */
@SpringBootTest(
        classes = EntenteApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "entente.demo=true", "spring.application.name=third-language"})
@Import({TestDatabase.class, TestTime.class, TestSettings.class, Couples.class, SheetFiller.class, OpenedCouples.class})
@DirtiesContext
class ThirdLanguageTests {

    private static final Locale LANGUAGE = Locale.of("eo");

    private static @Nullable PseudoLanguage files;
    private static @Nullable SecurityContextHolderStrategy before;

    private final int port;
    private final I18NProvider screens;
    private final Questionnaires questionnaires;
    private final Guides guides;
    private final PersonalDataExporter personalDataExporter;
    private final OpenedCouples openedCouples;

    @Autowired
    ThirdLanguageTests(
            @LocalServerPort int port,
            I18NProvider screens,
            Questionnaires questionnaires,
            Guides guides,
            PersonalDataExporter personalDataExporter,
            OpenedCouples openedCouples) {
        this.port = port;
        this.screens = screens;
        this.questionnaires = questionnaires;
        this.guides = guides;
        this.personalDataExporter = personalDataExporter;
        this.openedCouples = openedCouples;
    }

    /** Before the application starts, which is when it looks for languages. */
    @BeforeAll
    static void writeTheFiles() {
        files = new PseudoLanguage(LANGUAGE.getLanguage());
        before = SecurityContextHolder.getContextHolderStrategy();
    }

    /** Each application sets for the whole machine how it holds who is signed in; the others of this run go on. */
    @AfterAll
    static void takeThemAway() {
        if (files != null && before != null) {
            files.close();
            SecurityContextHolder.setContextHolderStrategy(before);
        }
    }

    @Test
    void thePagesSpeakIt() {
        assertThat(new HttpBrowser(port, "eo").open("/").body())
                .contains("<html lang=\"eo\"", PseudoLanguage.SIGN + "Answer apart.", ">English<", ">Français<");
        assertThat(new HttpBrowser(port, "eo").open("/reflections").body())
                .contains(PseudoLanguage.SIGN + "Saying no", PseudoLanguage.SIGN + "Am I afraid");
        assertThat(new HttpBrowser(port, "en").open("/help").body()).contains("href=\"?language=eo\"");
    }

    @Test
    void theScreensSpeakIt() {
        assertThat(screens.getProvidedLocales()).containsExactly(Locale.ENGLISH, LANGUAGE, Locale.FRENCH);
        assertThat(screens.getTranslation("door.title", LANGUAGE)).isEqualTo(PseudoLanguage.SIGN + "The door");
    }

    @Test
    void theQuestionsAndTheirAnswersSpeakIt() {
        var questionnaireTexts = questionnaires.texts(LANGUAGE);
        assertThat(questionnaires.current(Questionnaires.CORE).items())
                .allMatch(it -> questionnaireTexts.text(it).startsWith(PseudoLanguage.SIGN)
                        && questionnaireTexts.prompt(it).startsWith(PseudoLanguage.SIGN));
        assertThat(questionnaireTexts.labels().option(LabelSet.LIMIT_PERMISSION, LimitLevel.FINE))
                .isEqualTo(PseudoLanguage.SIGN + "Fine with me");
    }

    @Test
    void theGuideAndOnesOwnDataSpeakIt() {
        var couple = openedCouples.opened();
        assertThat(guides.preview(couple.firsts(), LANGUAGE).markup())
                .contains(PseudoLanguage.SIGN + "A guide for talking");
        assertThat(new String(personalDataExporter.export(couple.first().person(), LANGUAGE), StandardCharsets.UTF_8))
                .contains(PseudoLanguage.SIGN + "These are your own answers");
    }
}
