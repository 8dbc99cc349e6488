package app.entente.ui.talk;

import static org.awaitility.Awaitility.await;

import app.entente.ui.Hand;
import app.entente.ui.kit.SavedMark;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** One of the two screens of a talk: what a person does there and what they come to see. */
record Screen(BrowserlessUIContext window) {

    Screen at(String address, Class<? extends com.vaadin.flow.component.Component> view) {
        window.activate();
        window.navigate(address, view);
        return this;
    }

    /** Whether there is a button for it on the screen now. */
    boolean offers(String verb) {
        window.activate();
        return window.find(NativeButton.class).all().stream()
                .anyMatch(it -> Hand.text(it.getElement()).strip().equals(verb));
    }

    void fill(String label, String words) {
        window.activate();
        window.test(field(label).orElseThrow(() -> new AssertionError("No field " + label + " on: " + read())))
                .setValue(words);
    }

    /** What one may write in now, by its label. */
    Optional<TextArea> field(String label) {
        window.activate();
        return window.find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst();
    }

    void press(String verb) {
        window.activate();
        new Hand(window).press(verb);
    }

    void write(int paragraph, String words) {
        window.activate();
        window.test(paragraphs().get(paragraph)).setValue(words);
    }

    void enter(int paragraph) {
        window.activate();
        ComponentUtil.fireEvent(
                paragraphs().get(paragraph),
                new FocusNotifier.FocusEvent<>(paragraphs().get(paragraph), true));
    }

    void leave(int paragraph) {
        window.activate();
        ComponentUtil.fireEvent(
                paragraphs().get(paragraph),
                new BlurNotifier.BlurEvent<>(paragraphs().get(paragraph), true));
    }

    List<TextArea> paragraphs() {
        window.activate();
        return window.find(ParagraphPart.class).all().stream()
                .map(it -> (TextArea) it.getChildren()
                        .filter(TextArea.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    List<String> written() {
        return paragraphs().stream().map(TextArea::getValue).toList();
    }

    List<String> marks() {
        window.activate();
        return window.find(SavedMark.class).all().stream()
                .map(SavedMark::words)
                .filter(Objects::nonNull)
                .toList();
    }

    String read() {
        window.activate();
        return Hand.text(window.getCurrentView().getElement());
    }

    /** Without anything being done here. */
    void comesToShow(String... words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            window.activate();
            window.runPendingSignalsTasks();
            window.roundTrip();
            Assertions.assertThat(read()).contains(words);
        });
    }
}
