package app.entente.ui.packs;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.session.OwnQuestions;
import app.entente.session.QuestionRefused;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.SavedMark;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Up to three questions of one's own, read by nobody else until the round begins; then they are for both. */
class QuestionsLeaf extends Composite<Leaf> {

    private final transient Shelf shelf;
    private final transient Membership me;
    private final Div place = new Div();
    private final List<QuestionField> fields = new ArrayList<>();
    private final SavedMark saved = new SavedMark(".own-questions", text("common.unsaved"));
    private final NativeButton another = Buttons.secondary(text("packs.question.write"), () -> add());

    QuestionsLeaf(Shelf shelf, Membership me) {
        this.shelf = shelf;
        this.me = me;
        place.addClassName("stack-l");
        var actions = new Div(another, saved);
        actions.addClassName("row");
        getContent().addClassName("own-questions");
        getContent().title(text("packs.questions")).below(text("packs.questions.below"));
        getContent().put(Leaf.soft(text("packs.questions.words")), place, actions);
        shelf.questions(me).forEach(it -> add().show(it));
    }

    private QuestionField add() {
        var field = new QuestionField(fields.size() + 1, this::keep);
        fields.add(field);
        place.add(field);
        another.setVisible(fields.size() < OwnQuestions.MOST);
        return field;
    }

    private void keep() {
        try {
            shelf.keep(
                    me,
                    fields.stream()
                            .map(QuestionField::question)
                            .flatMap(Optional::stream)
                            .toList());
            saved.saved(text("common.saved"));
        } catch (QuestionRefused _) {
            saved.waiting();
        }
    }
}
