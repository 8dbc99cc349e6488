package app.entente.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import app.entente.DatabaseOutage;
import app.entente.person.PersonId;
import app.entente.ui.DeliveredNotices;
import app.entente.ui.WindowDriver;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.CheckboxOption;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.StatusMessages;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.node.JsonNodeFactory;

/** A screen on which something is put in while the database is away. */
record WaitingScreen(BrowserlessUIContext window, PersonId person, DeliveredNotices notices) {

    private static final String DELAYED = "This isn’t saved yet. We’ll keep trying.";

    WaitingScreen navigateTo(String path) {
        window.activate();
        window.navigate(path, Component.class);
        return this;
    }

    /**
     * Does something while the database is away: the screen says that it waits, does not let go unasked, and it is
     * stored by a retry once the database is back, and not before.
     */
    void waits(Runnable act, BooleanSupplier stored) {
        loseTheDatabase();
        act.run();
        assertThat(words()).contains(DELAYED);
        asksBeforeLeaving();
        retry();
        assertThat(words()).contains(DELAYED);
        DatabaseOutage.end();
        assertThat(stored.getAsBoolean()).as("stored without a retry").isFalse();
        retry();
        assertThat(stored.getAsBoolean()).as("stored by the retry").isTrue();
        assertThat(isWaiting()).isFalse();
    }

    /** Does something whose first try is stored, and whose answer is lost: the retry changes nothing more. */
    void isStoredOnce(Runnable act, BooleanSupplier storedOnce) {
        hearsOfIt();
        DatabaseOutage.loseTheAnswerOfTheNextCommit();
        act.run();
        assertThat(isWaiting()).isTrue();
        assertThat(storedOnce.getAsBoolean()).as("stored by the first try").isTrue();
        retry();
        assertThat(isWaiting()).isFalse();
        assertThat(storedOnce.getAsBoolean()).as("stored once").isTrue();
    }

    void asksBeforeLeaving() {
        assertThat(leaves()).isFalse();
        click("Stay here");
    }

    /** Tries to go to another screen; false where it is asked about first. */
    boolean leaves() {
        window.activate();
        var view = window.getCurrentView();
        window.getUI().navigate(Paths.SETTINGS);
        return !window.getCurrentView().equals(view);
    }

    boolean isWaiting() {
        window.activate();
        return window.find(ScreenSaves.class).single().getElement().hasAttribute("data-waiting");
    }

    /** Begins an outage once the screen shows what was done before it: reading that then would be another failure. */
    void loseTheDatabase() {
        hearsOfIt();
        DatabaseOutage.begin();
    }

    /** Takes in what has been published by now. */
    void hearsOfIt() {
        notices.await(person);
        window.activate();
        window.runPendingSignalsTasks();
        window.roundTrip();
    }

    /** Sends the event that the browser sends every few seconds while something waits. */
    void retry() {
        window.activate();
        new Retrying(window.find(ScreenSaves.class).single()).retry();
    }

    /** Returns what the marks and the status message say. */
    String words() {
        window.activate();
        var words = new StringBuilder();
        window.find(SaveIndicator.class)
                .all()
                .forEach(it -> words.append(it.text()).append('\n'));
        window.find(StatusMessages.class)
                .all()
                .forEach(it -> words.append(it.text()).append('\n'));
        return words.toString();
    }

    void click(String verb) {
        window.activate();
        new WindowDriver(window).click(verb);
    }

    void fill(String label, String words) {
        window.activate();
        window.find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .ifPresentOrElse(it -> window.test(it).setValue(words), () -> fillLine(label, words));
    }

    private void fillLine(String label, String words) {
        window.test(window.find(TextField.class).all().stream()
                        .filter(it -> label.equals(it.getLabel()))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No field " + label)))
                .setValue(words);
    }

    String value(String label) {
        window.activate();
        return window.find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .map(TextArea::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + label));
    }

    void choose(String legend, String word) {
        window.activate();
        new WindowDriver(window)
                .select(
                        window.find(RadioGroupField.class).all().stream()
                                .filter(it -> WindowDriver.text(it.getElement()).startsWith(legend))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("No choice " + legend)),
                        word);
    }

    void tick(String word, boolean in) {
        window.activate();
        window.find(CheckboxOption.class).all().stream()
                .filter(it -> WindowDriver.text(it.getElement()).strip().startsWith(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No checkbox " + word))
                .onChange(in);
    }

    private static final class Retrying extends ComponentTester<ScreenSaves> {

        Retrying(ScreenSaves saves) {
            super(saves);
        }

        void retry() {
            fireDomEvent("retry", JsonNodeFactory.instance.objectNode());
        }
    }
}
