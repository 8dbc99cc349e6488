package app.entente.ui.answer;

import static app.entente.ui.i18n.Messages.text;

import app.entente.answer.ShareLevel;
import app.entente.ui.kit.Disclosure;
import app.entente.ui.kit.OptionLayout;
import app.entente.ui.kit.RadioGroupField;
import app.entente.ui.kit.RadioOption;
import app.entente.ui.kit.SvgImage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;

/** The share level of an answer, in a closed disclosure whose summary names the current level. */
class ShareLevelField extends Div {

    private final QuestionModel questionModel;
    private final RadioGroupField<ShareLevel> level;
    private final Disclosure disclosure;
    private final Paragraph badge = new Paragraph();
    private boolean chosenByUser;

    ShareLevelField(QuestionModel questionModel, Runnable told) {
        this.questionModel = questionModel;
        level = new RadioGroupField<>(
                text("answer.share", questionModel.partnerName()), OptionLayout.LIST, options(questionModel));
        level.onChoice(() -> {
            chosenByUser = true;
            updateSummary();
            told.run();
        });
        disclosure = new Disclosure("", level);
        badge.addClassName("share-badge");
        add(disclosure);
    }

    private static List<RadioOption<ShareLevel>> options(QuestionModel questionModel) {
        var show = option(ShareLevel.SHOW, text("answer.share.show.help", questionModel.partnerName()), "eye");
        var topic = option(
                ShareLevel.TOPIC_ONLY,
                text("answer.share.topic-only.help", questionModel.partnerName(), questionModel.themeName()),
                "speech");
        var keep = option(ShareLevel.PRIVATE, text("answer.share.private.help", questionModel.partnerName()), "lock");
        return questionModel.isOwnQuestion() ? List.of(show, keep) : List.of(show, topic, keep);
    }

    private static RadioOption<ShareLevel> option(ShareLevel level, String help, String drawing) {
        return new RadioOption<>(level, text("answer.share", level), help, Optional.of(SvgImage.of(drawing)));
    }

    /** Shows the level an answer starts with while the person has chosen none: what was kept before starts private. */
    void showDefault() {
        show(questionModel.startsPrivate() ? Optional.of(ShareLevel.PRIVATE) : defaultLevel());
    }

    private Optional<ShareLevel> defaultLevel() {
        return switch (questionModel.item().share()) {
            case SHOW -> Optional.of(ShareLevel.SHOW);
            case PRIVATE -> Optional.of(ShareLevel.PRIVATE);
            case ASK -> Optional.empty();
        };
    }

    void show(Optional<ShareLevel> kept) {
        level.show(kept);
        updateSummary();
    }

    /** Returns whether the person has chosen the level on this page. */
    boolean chosenByUser() {
        return chosenByUser;
    }

    Optional<ShareLevel> level() {
        return level.selected();
    }

    /** Returns the line that names a level other than the default, wherever the field itself may be. */
    Component badge() {
        return badge;
    }

    private void updateSummary() {
        var summary = level().map(it -> text("answer.share.summary", text("answer.share", it)))
                .orElseGet(() -> text("answer.share.later"));
        var chosen = !level().equals(defaultLevel());
        badge.setVisible(chosen);
        badge.setText(chosen ? summary : "");
        disclosure.setSummaryText(summary);
    }
}
