package app.entente.ui.shell;

import static app.entente.ui.kit.Texts.text;

import com.vaadin.flow.router.HasDynamicTitle;

/** A screen with a title of its own: {@code titleKey()} names its text. */
public interface Titled extends HasDynamicTitle {

    String titleKey();

    @Override
    default String getPageTitle() {
        return text("shell.page", text(titleKey()));
    }
}
