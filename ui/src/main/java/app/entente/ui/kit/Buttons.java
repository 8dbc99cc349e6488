package app.entente.ui.kit;

import com.vaadin.flow.component.html.NativeButton;

/** Buttons are verbs. One filled button on a screen's view; the next step is the only loud thing. */
public final class Buttons {

    private Buttons() {}

    public static NativeButton primary(String verb, Runnable action) {
        return button(verb, action, "primary");
    }

    public static NativeButton secondary(String verb, Runnable action) {
        return button(verb, action);
    }

    /** Looks like a link and does something. */
    public static NativeButton plain(String verb, Runnable action) {
        return button(verb, action, "plain");
    }

    /** Destroys something; the only red there is. */
    public static NativeButton danger(String verb, Runnable action) {
        return button(verb, action, "danger");
    }

    private static NativeButton button(String verb, Runnable action, String... looks) {
        var button = new NativeButton(verb, _ -> action.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("btn");
        button.addClassNames(looks);
        return button;
    }
}
