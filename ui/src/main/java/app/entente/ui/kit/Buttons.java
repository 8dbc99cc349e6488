package app.entente.ui.kit;

import com.vaadin.flow.component.html.NativeButton;

/** Creates buttons labelled with verbs; a screen has at most one primary button. */
public final class Buttons {

    private Buttons() {}

    public static NativeButton primary(String verb, Runnable action) {
        return button(verb, action, "primary");
    }

    public static NativeButton secondary(String verb, Runnable action) {
        return button(verb, action);
    }

    /** Creates a button that looks like a link. */
    public static NativeButton plain(String verb, Runnable action) {
        return button(verb, action, "plain");
    }

    /** Creates a button for a destructive action, the only red element. */
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
