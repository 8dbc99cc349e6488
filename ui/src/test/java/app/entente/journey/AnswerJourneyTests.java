package app.entente.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One person goes through the first conversation on a phone by taps alone; every question fits into its window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class AnswerJourneyTests {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerJourneyTests.class);
    private static final int TAPS_ALLOWED = 80;

    private final ChromiumLauncher chromiumLauncher = new ChromiumLauncher();
    private final PackagedApplication entente;
    private final Set<String> pictured = new HashSet<>();
    private int people;

    AnswerJourneyTests(@TempDir Path data) {
        entente = new PackagedApplication(data);
    }

    @BeforeAll
    void begin() {
        entente.start();
    }

    @AfterAll
    void end() {
        chromiumLauncher.close();
        entente.close();
    }

    @Test
    void aSecondPressIsLostAndKeysNeverLeadOn() {
        try (var reader = JourneyUser.tapping("en", chromiumLauncher.browser(), entente.address())) {
            reader.beginAlone("camille" + people++);
            reader.open("/answer").find("h1.question").waitFor();
            QuestionAnswerer.awaitTaps(reader);
            reader.find(".answer-actions .primary").dblclick();
            reader.awaitText("Question 2 of");
            QuestionAnswerer.awaitTaps(reader);
            var answerer = new QuestionAnswerer(reader, 0);
            assertThat(answerer.position()).startsWith("Question 2 of");
            answerer.answerOne();
            reader.page().waitForTimeout(1_000); // longer than a tap's answer stays
            assertThat(answerer.position()).startsWith("Question 2 of");
        }
    }

    /** In each language the walk whose taps are held; the two others too where every picture is taken. */
    static Stream<Arguments> walks() {
        return Stream.of("en", "fr")
                .flatMap(language -> Stream.of(TapCounter.Extent.values())
                        .filter(it -> Screenshots.ALL || it == TapCounter.Extent.IMPORTANCE_AND_WISHES)
                        .map(it -> arguments(language, it)));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void theFirstConversationTakesFewTaps(String language, TapCounter.Extent extent) {
        try (var reader = JourneyUser.tapping(language, chromiumLauncher.browser(), entente.address())) {
            reader.beginAlone("camille" + people++);
            reader.open("/answer").find("h1.question").waitFor();
            var counter = new TapCounter(reader, extent);
            while (counter.isAtQuestions()) {
                if (pictured.add(language + counter.form())) {
                    Screenshots.captureWindow(reader.page(), "answer-%s-%s".formatted(language, counter.form()));
                }
                counter.passPage();
            }
            LOG.info(
                    "{}, {}: {} questions, {} taps, {} minutes at six seconds a tap",
                    language,
                    extent,
                    counter.questions(),
                    counter.taps(),
                    counter.minutes());
            assertThat(counter.questions()).isBetween(32, 36);
            assertThat(counter.outOfSight())
                    .as("does not fit into a phone's window")
                    .isEmpty();
            if (extent == TapCounter.Extent.IMPORTANCE_AND_WISHES) {
                assertThat(counter.taps()).isLessThan(TAPS_ALLOWED);
            }
        }
    }
}
