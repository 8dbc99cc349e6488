package app.entente.ui.themes;

import static app.entente.ui.i18n.Messages.text;

import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.ui.kit.CheckboxOption;
import app.entente.ui.kit.StatusMessages;
import app.entente.ui.saving.ScreenSaves;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;

/** A checkbox for each theme, checked when it is asked; read-only once the sheet is sealed. */
class ThemeCheckboxes extends Div {

    private final transient ThemesModel themes;
    private final transient Membership me;

    ThemeCheckboxes(ThemesModel themes, Membership me) {
        this.themes = themes;
        this.me = me;
        addClassNames("card", "checkbox-list");
        var hiddenQuestions = themes.hiddenQuestions(me);
        var sealed = themes.isSealed(me);
        themes.themes(me)
                .forEach(it -> add(initialized(
                        checkbox(it), !hiddenQuestions.hiddenThemes().contains(it), sealed)));
        themes.ownQuestions(me)
                .forEach(it -> add(
                        initialized(checkbox(it), !hiddenQuestions.hiddenItems().contains(it.id()), sealed)));
    }

    private CheckboxOption checkbox(ThemeId theme) {
        return new CheckboxOption(themes.themeName(theme), "", in -> setIncluded(theme, in));
    }

    /** Creates the checkbox of one own question; own questions are hidden one by one. */
    private CheckboxOption checkbox(Item question) {
        return new CheckboxOption(themes.questionText(question), "", in -> setIncluded(question, in));
    }

    private static CheckboxOption initialized(CheckboxOption checkbox, boolean asked, boolean sealed) {
        checkbox.setChecked(asked);
        if (sealed) {
            checkbox.disable();
        }
        return checkbox;
    }

    private void setIncluded(ThemeId theme, boolean in) {
        ScreenSaves.save(theme, () -> themes.setIncluded(me, theme, in), ThemeCheckboxes::announce);
    }

    private void setIncluded(Item question, boolean in) {
        ScreenSaves.save(question.id(), () -> themes.setIncluded(me, question, in), ThemeCheckboxes::announce);
    }

    private static void announce() {
        StatusMessages.announce(text("themes.saved"));
    }
}
