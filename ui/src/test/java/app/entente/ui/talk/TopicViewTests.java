package app.entente.ui.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.entente.comparison.Comparisons;
import app.entente.discussion.Talks;
import app.entente.discussion.TopicId;
import app.entente.door.OpenCouple;
import app.entente.door.Pairs;
import app.entente.door.Withdrawals;
import app.entente.ui.Hand;
import app.entente.ui.House;
import app.entente.ui.ScreenTest;
import app.entente.ui.shell.Paths;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

@ScreenTest
class TopicViewTests {

    private final House house;
    private final Pairs pairs;
    private final Talks talks;
    private final Comparisons comparisons;
    private final Withdrawals withdrawals;

    private OpenCouple couple;
    private SecuredBrowserlessApplicationContext<Authentication> open;
    private Screen noa;
    private Screen robin;

    @Autowired
    TopicViewTests(House house, Pairs pairs, Talks talks, Comparisons comparisons, Withdrawals withdrawals) {
        this.house = house;
        this.pairs = pairs;
        this.talks = talks;
        this.comparisons = comparisons;
        this.withdrawals = withdrawals;
    }

    @BeforeEach
    void bothOpenTheFirstTopic() {
        couple = pairs.opened();
        talks.talkedElsewhere(
                couple, TopicId.all(comparisons.of(couple.firsts())).getFirst());
        open = house.open();
        noa = new Screen(house.browser(open, couple.first()).newWindow()).at(Paths.TALK + "/1", TopicView.class);
        robin = new Screen(house.browser(open, couple.second()).newWindow()).at(Paths.TALK + "/1", TopicView.class);
    }

    @AfterEach
    void leave() {
        open.close();
    }

    @Test
    void eachSeesBothViewsAndTheFirstQuestion() {
        assertThat(noa.read()).contains("You", "Robin", "Begin here");
        assertThat(robin.read()).contains("You", "Noa", "Begin here");
    }

    @Test
    void whatIsWithdrawnLeavesTheOpenPagesOfBoth() {
        assertThat(noa.read() + robin.read()).contains("Begin here");
        comparisons.of(couple.firsts()).topics().getFirst().items().stream()
                .map(it -> it.item().id())
                .forEach(it -> withdrawals.withdraw(couple.firsts(), it));
        for (var screen : List.of(noa, robin)) {
            await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
                screen.comesToShow("Talk");
                assertThat(screen.read()).doesNotContain("Begin here");
            });
        }
    }

    @Test
    void whatOneWritesComesToTheOther() {
        noa.write(0, "Late at night is a bad time for both of us.");
        robin.comesToShow("Late at night is a bad time for both of us.");
        assertThat(noa.marks()).contains("Saved for you both");
        assertThat(robin.written()).containsExactly("Late at night is a bad time for both of us.", "");
    }

    @Test
    void nobodyLosesTheFieldTheyAreIn() {
        robin.enter(0);
        var field = robin.paragraphs().getFirst();
        noa.write(0, "First.");
        robin.comesToShow("First.");
        robin.write(1, "Second.");
        assertThat(robin.paragraphs()).contains(field);
        noa.comesToShow("First.", "Second.");
    }

    @Test
    void whatOneTypesIsNeverOverwritten() {
        noa.write(0, "Old.");
        robin.comesToShow("Old.");
        robin.enter(0);
        noa.write(0, "Noa changed this.");
        robin.comesToShow("Noa has changed this paragraph.");
        assertThat(robin.written()).startsWith("Old.");
        robin.leave(0);
        assertThat(robin.written()).startsWith("Noa changed this.");
    }

    @Test
    void whenBothWriteAtOnceBothSeeBothAndChoose() {
        noa.write(0, "Old.");
        robin.comesToShow("Old.");
        robin.enter(0);
        noa.write(0, "Noas words.");
        robin.write(0, "Robins words.");
        robin.leave(0);
        assertThat(robin.read()).contains("You both wrote here at once", "Noas words.", "Robins words.");
        noa.comesToShow("You both wrote here at once", "Noas words.", "Robins words.");
        noa.press("Keep both");
        robin.comesToShow("Noas words.", "Robins words.");
        assertThat(robin.written()).containsExactlyInAnyOrder("Noas words.", "Robins words.", "");
    }

    @Test
    void bothSayYesToTheSameWords() {
        draft(noa, "We say so the same evening.");
        robin.comesToShow("We say so the same evening.", "Draft", "Noa has not said yes to them.");
        noa.press("I say yes to these words");
        robin.comesToShow("Noa said yes to these words.");
        robin.press("I say yes to these words");
        noa.comesToShow("Robin said yes to these words.", "You agreed");
    }

    @Test
    void changingTheWordsAsksBothAgain() {
        draft(noa, "We say so the same evening.");
        noa.press("I say yes to these words");
        robin.comesToShow("Noa said yes to these words.");
        robin.press("Change the words");
        reword(robin, "We say so within two days.");
        noa.comesToShow("We say so within two days.", "You have not said yes to them.", "How the words came to be");
    }

    @Test
    void anOpenEditorStaysAsItIs() {
        draft(noa, "We say so the same evening.");
        robin.comesToShow("We say so the same evening.");
        robin.press("Change the words");
        sentence(robin).setValue("Half a sen");
        noa.press("Change the words");
        reword(noa, "We say so within two days.");
        robin.comesToShow("We say so within two days.", "Noa has changed the words meanwhile");
        assertThat(sentence(robin).getValue()).isEqualTo("Half a sen");
    }

    @Test
    void eitherWithdrawsAndItShowsWho() {
        draft(noa, "We say so the same evening.");
        robin.comesToShow("We say so the same evening.");
        robin.press("Withdraw it");
        noa.comesToShow("Robin withdrew it");
    }

    private static void draft(Screen screen, String words) {
        screen.press("Draft an agreement");
        reword(screen, words);
    }

    private static void reword(Screen screen, String words) {
        sentence(screen).setValue(words);
        screen.press("Keep these words");
    }

    private static TextArea sentence(Screen screen) {
        screen.window().activate();
        return screen.window().find(AgreementEditor.class).all().stream()
                .filter(it -> it.isVisible())
                .findFirst()
                .map(it -> (TextArea) it.getChildren()
                        .filter(TextArea.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .orElseThrow(() -> new AssertionError("Nothing to write in: " + new Hand(screen.window()).read()));
    }
}
