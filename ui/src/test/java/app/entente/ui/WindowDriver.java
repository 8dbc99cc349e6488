package app.entente.ui;

import app.entente.account.UniqueCredentials;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.shell.PasswordGate;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.node.JsonNodeFactory;

/** What one person's hand does in a window: chooses, presses, and reads what stands there. */
public final class WindowDriver {

    private final BrowserlessUIContext window;

    public WindowDriver(BrowserlessUIContext window) {
        this.window = window;
    }

    public void click(String verb) {
        window.test(button(verb)).click();
    }

    /** Gives the password where an act asks for it. */
    public void confirmPassword() {
        window.activate();
        var field = window.find(PasswordField.class).all().stream()
                .filter(it ->
                        it.getParent().filter(PasswordGate.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing asks for the password on: " + visibleText()));
        window.test(field).setValue(UniqueCredentials.PASSWORD);
        click("Continue");
    }

    public NativeButton button(String verb) {
        window.activate();
        return window.find(NativeButton.class).all().stream()
                .filter(it -> text(it.getElement()).strip().equals(verb))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + verb + " on: " + visibleText()));
    }

    public void select(RadioGroupField<?> field, String word) {
        window.activate();
        new RadioGroupTester(field).select(word);
    }

    /** All there is in the window, whether shown or folded away. */
    public String visibleText() {
        window.activate();
        var whole = window.getCurrentView().getElement();
        while (whole.getParent() != null && whole.getParent().getParent() != null) {
            whole = whole.getParent();
        }
        return text(whole);
    }

    public static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText() + " ";
        }
        var texts = new StringBuilder();
        element.getChildren().forEach(it -> texts.append(text(it)));
        if (element.hasProperty("innerHTML")) {
            texts.append(Jsoup.parse(element.getProperty("innerHTML")).text()).append(' ');
        }
        return texts.append(attributes(element)).toString();
    }

    private static String attributes(Element element) {
        var value = element.getProperty("value", "");
        return value.isEmpty() ? "" : value + " ";
    }

    private static final class RadioGroupTester extends ComponentTester<RadioGroupField<?>> {

        RadioGroupTester(RadioGroupField<?> field) {
            super(field);
        }

        void select(String word) {
            var words = Jsoup.parse(getComponent().getElement().getProperty("innerHTML"))
                    .select("label")
                    .eachText();
            var at = IntStream.range(0, words.size())
                    .filter(it -> words.get(it).startsWith(word))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nothing to choose says " + word + " in " + words));
            fireDomEvent("change", JsonNodeFactory.instance.objectNode().put("event.target.value", "" + at));
        }
    }
}
