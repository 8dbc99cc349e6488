package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answering.ThemeProgress;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.access.Paths;
import app.entente.ui.kit.Buttons;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** The current theme's name, which unfolds to all themes to jump to, with one's own progress in each. */
class ThemeMenu extends NativeDetails {

    private final transient QuestionNavigator navigator;
    private final transient QuestionnaireTexts texts;
    private final transient Consumer<ThemeId> onTheme;
    private final Div content = new Div();

    ThemeMenu(QuestionNavigator navigator, QuestionnaireTexts texts, Consumer<ThemeId> jump) {
        this.navigator = navigator;
        this.texts = texts;
        this.onTheme = jump;
        addClassName("theme-menu");
        content.addClassName("card");
        setContent(content);
        addToggleListener(it -> {
            content.removeAll();
            if (it.isOpened()) {
                addThemes();
            }
        });
    }

    /** Names the current theme and folds the menu. */
    void show(String theme) {
        setSummaryText(theme);
        setOpen(false);
        content.removeAll();
    }

    private void addThemes() {
        var list = new UnorderedList();
        list.addClassName("plain");
        navigator.progress().forEach(it -> list.add(new ListItem(button(it))));
        content.add(list, new Anchor(Paths.THEMES, text("answer.themes")));
    }

    private NativeButton button(ThemeProgress progress) {
        var button = Buttons.plain("", () -> onTheme.accept(progress.theme()));
        var done = new Span(text("answer.theme-progress", progress.answered(), progress.items()));
        done.addClassName("secondary-text");
        button.add(new Span(texts.theme(progress.theme())), done);
        if (progress.theme().equals(navigator.currentItem().theme())) {
            button.getElement().setAttribute("aria-current", "true");
        }
        QuestionTaps.markLeaving(button);
        return button;
    }
}
