package app.entente.ui.withdraw;

import app.entente.ui.kit.Fold;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The answers of one theme, folded away until wanted. */
class ThemeOfAnswers extends Fold {

    ThemeOfAnswers(String theme, List<OwnAnswer> answers) {
        super(theme, list(answers));
    }

    private static UnorderedList list(List<OwnAnswer> answers) {
        var list = new UnorderedList();
        list.addClassNames("items", "sheet");
        answers.forEach(list::add);
        return list;
    }
}
