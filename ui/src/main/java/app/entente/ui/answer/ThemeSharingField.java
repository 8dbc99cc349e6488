package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.ShareLevel;
import app.entente.couple.SpaceOverview;
import app.entente.pack.Item;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;

/** Asks at the end of a theme who may see the answers without a share level. No option is preselected. */
class ThemeSharingField extends Div {

    enum SharingChoice {
        SHOW_ALL,
        ONE_BY_ONE,
        KEEP_ALL
    }

    private static final int MAX_LISTED = 2;

    private final transient ThemeAnswers answers;
    private final transient QuestionnaireTexts texts;
    private final transient SpaceOverview spaceOverview;
    private final transient AnswerSaving saving;
    private final List<Item> undecided;
    private final Div oneByOne = new Div();
    private boolean decided;

    ThemeSharingField(
            ThemeAnswers answers,
            QuestionnaireTexts texts,
            SpaceOverview spaceOverview,
            String partner,
            AnswerSaving saving) {
        this.answers = answers;
        this.texts = texts;
        this.spaceOverview = spaceOverview;
        this.saving = saving;
        undecided = answers.undecided();
        decided = undecided.isEmpty();
        oneByOne.addClassName("stack");
        addClassNames("sharing", "stack-s");
        if (!decided) {
            var ways = new RadioGroupField<>(text("answer.sharing.choices", partner), OptionLayout.SEGMENTS, choices());
            ways.onChoice(() -> ways.selected().ifPresent(this::apply));
            add(new H2(text("answer.sharing", partner)), questions(), ways, oneByOne);
        }
        setVisible(!decided);
    }

    /** Returns whether nothing here waits for a choice. */
    boolean isDecided() {
        return decided;
    }

    private static List<RadioOption<SharingChoice>> choices() {
        return Arrays.stream(SharingChoice.values())
                .map(it -> new RadioOption<>(it, text("answer.sharing.choice", it)))
                .toList();
    }

    private String sentence(Item item) {
        return texts.text(item, spaceOverview.partnersName());
    }

    /** Returns the questions it is about, folded where they would push the choice off a phone's screen. */
    private Component questions() {
        return undecided.size() > MAX_LISTED
                ? new Disclosure(text("answer.sharing.which", undecided.size()), questionList())
                : questionList();
    }

    private UnorderedList questionList() {
        var list = new UnorderedList();
        list.addClassName("sharing-list");
        undecided.forEach(it -> list.add(new ListItem(sentence(it))));
        return list;
    }

    private void apply(SharingChoice sharingChoice) {
        oneByOne.removeAll();
        switch (sharingChoice) {
            case SHOW_ALL -> shareAll(ShareLevel.SHOW);
            case KEEP_ALL -> shareAll(ShareLevel.PRIVATE);
            case ONE_BY_ONE -> askOneByOne();
        }
    }

    private void shareAll(ShareLevel level) {
        decided = true;
        saving.keep(undecided, () -> answers.setShareLevel(undecided, level));
    }

    private void askOneByOne() {
        decided = false;
        saving.clear();
        undecided.forEach(it -> oneByOne.add(shareLevelField(it)));
    }

    private RadioGroupField<ShareLevel> shareLevelField(Item item) {
        var levels = Arrays.stream(ShareLevel.values())
                .map(it -> new RadioOption<>(it, text("answer.share", it)))
                .toList();
        var field = new RadioGroupField<>(sentence(item), OptionLayout.SEGMENTS, levels);
        field.onChoice(() -> field.selected()
                .ifPresent(level -> saving.keep(item.id(), () -> answers.setShareLevel(List.of(item), level))));
        return field;
    }
}
