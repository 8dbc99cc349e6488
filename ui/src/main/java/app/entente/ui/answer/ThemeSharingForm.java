package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.questionnaire.Item;
import app.entente.questionnaire.QuestionnaireTexts;
import app.entente.sheet.ShareLevel;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.PageHeader;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.ui.kit.SaveIndicator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;

/** Asks at the end of a theme who may see the answers without a share level. No option is preselected. */
class ThemeSharingForm extends Div {

    enum SharingChoice {
        SHOW_ALL,
        ONE_BY_ONE,
        KEEP_ALL
    }

    private final transient QuestionNavigator navigator;
    private final transient QuestionnaireTexts texts;
    private final List<Item> undecided;
    private final Div oneByOne = new Div();
    private final SaveIndicator saveIndicator;

    ThemeSharingForm(
            QuestionNavigator navigator, QuestionnaireTexts texts, String partner, SaveIndicator saveIndicator) {
        this.navigator = navigator;
        this.texts = texts;
        this.saveIndicator = saveIndicator;
        undecided = navigator.undecidedItems();
        addClassName("ask");
        oneByOne.addClassName("stack-l");
        var ways = new RadioGroupField<>(text("answer.end.ways"), OptionLayout.LIST, choices(partner));
        ways.onChoice(() -> ways.selected().ifPresent(this::apply));
        add(
                new PageHeader(texts.theme(navigator.currentItem().theme()), text("answer.end", partner)),
                questionList(),
                ways,
                oneByOne);
    }

    private static List<RadioOption<SharingChoice>> choices(String partner) {
        return Arrays.stream(SharingChoice.values())
                .map(it -> new RadioOption<>(it, text("answer.end.way", it), help(it, partner)))
                .toList();
    }

    private static String help(SharingChoice sharingChoice, String partner) {
        return switch (sharingChoice) {
            case SHOW_ALL -> text("answer.end.show-all.help", partner);
            case ONE_BY_ONE -> text("answer.end.one-by-one.help");
            case KEEP_ALL -> text("answer.end.keep-all.help", partner);
        };
    }

    private UnorderedList questionList() {
        var list = new UnorderedList();
        list.addClassNames("plain", "lines");
        undecided.forEach(it -> list.add(new ListItem(texts.text(it))));
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
        undecided.forEach(it -> navigator.setShareLevel(it, level));
        saveIndicator.saved(text("common.saved"));
    }

    private void askOneByOne() {
        saveIndicator.clear();
        undecided.forEach(it -> oneByOne.add(shareLevelField(it)));
    }

    private RadioGroupField<ShareLevel> shareLevelField(Item item) {
        var levels = Arrays.stream(ShareLevel.values())
                .map(it -> new RadioOption<>(it, text("answer.share", it)))
                .toList();
        var field = new RadioGroupField<>(texts.text(item), OptionLayout.SEGMENTS, levels);
        field.onChoice(() -> field.selected().ifPresent(level -> {
            navigator.setShareLevel(item, level);
            saveIndicator.saved(text("common.saved"));
        }));
        return field;
    }
}
