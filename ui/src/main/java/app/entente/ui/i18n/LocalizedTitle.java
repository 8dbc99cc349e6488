package app.entente.ui.i18n;

import static app.entente.ui.i18n.Messages.text;

import com.vaadin.flow.router.HasDynamicTitle;

/** A screen with a page title; {@code titleKey()} returns the key of its text. */
public interface LocalizedTitle extends HasDynamicTitle {

    String titleKey();

    @Override
    default String getPageTitle() {
        return text("shell.page", text(titleKey()));
    }
}
