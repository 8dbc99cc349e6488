package app.entente.ui.talk;

import static org.awaitility.Awaitility.await;

import app.entente.ui.WindowDriver;
import app.entente.ui.notes.ParagraphField;
import app.entente.ui.saving.SaveIndicator;
import app.entente.ui.talkframe.TalkFrame;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.FocusNotifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.node.JsonNodeFactory;

/** One of the two screens of a talk: what a person does there and what they come to see. */
record TalkScreen(BrowserlessUIContext window) {

    TalkScreen navigateTo(String address, Class<? extends com.vaadin.flow.component.Component> view) {
        window.activate();
        window.navigate(address, view);
        return this;
    }

    /** Whether there is a button for it on the screen now. */
    boolean hasButton(String verb) {
        window.activate();
        return window.find(NativeButton.class).all().stream()
                .anyMatch(it -> WindowDriver.text(it.getElement()).strip().equals(verb));
    }

    /** The filled buttons of the screen, of which there is one at a time. */
    List<String> loudButtons() {
        window.activate();
        return window.find(NativeButton.class).all().stream()
                .filter(it -> it.hasClassName("primary"))
                .map(it -> WindowDriver.text(it.getElement()).strip())
                .toList();
    }

    /** Puts the cursor into a field of the page. */
    void enterField() {
        fireInAField("focusin");
    }

    void leaveField() {
        fireInAField("focusout");
    }

    private void fireInAField(String event) {
        window.activate();
        var content = window.find(PlaceContent.class).single().getElement().getParent();
        var data = JsonNodeFactory.instance.objectNode().put(TalkFrame.IN_A_FIELD, true);
        content.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(content, event, data));
    }

    String path() {
        window.activate();
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    void fill(String label, String words) {
        window.activate();
        window.test(field(label).orElseThrow(() -> new AssertionError("No field " + label + " on: " + visibleText())))
                .setValue(words);
    }

    /** What one may write in now, by its label. */
    Optional<TextArea> field(String label) {
        window.activate();
        return window.find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst();
    }

    void click(String verb) {
        window.activate();
        new WindowDriver(window).click(verb);
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
        return window.find(ParagraphField.class).all().stream()
                .map(it -> (TextArea) it.getChildren()
                        .filter(TextArea.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    List<String> written() {
        return paragraphs().stream().map(TextArea::getValue).toList();
    }

    List<String> saveIndicatorTexts() {
        window.activate();
        return window.find(SaveIndicator.class).all().stream()
                .map(SaveIndicator::text)
                .filter(Objects::nonNull)
                .toList();
    }

    String visibleText() {
        window.activate();
        return WindowDriver.text(window.getCurrentView().getElement());
    }

    /** Without anything being done here. */
    void awaitText(String... words) {
        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            window.activate();
            window.runPendingSignalsTasks();
            window.roundTrip();
            Assertions.assertThat(visibleText()).contains(words);
        });
    }
}
