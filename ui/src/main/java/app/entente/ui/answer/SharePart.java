package app.entente.ui.answer;

import static app.entente.ui.kit.Texts.text;

import app.entente.answering.ShareLevel;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Look;
import app.entente.ui.kit.Option;
import app.entente.ui.kit.ScaleField;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;

/** What the partner may see when the door opens: folded away, its summary says what holds. */
class SharePart extends Div {

    private final Question question;
    private final ScaleField<ShareLevel> level;
    private final Fold fold;
    private boolean chosen;

    SharePart(Question question, Runnable told) {
        this.question = question;
        level = new ScaleField<>(text("answer.share", question.partner()), Look.CHOICES, options(question));
        level.onChoice(() -> {
            chosen = true;
            summarize();
            told.run();
        });
        fold = new Fold("", level);
        add(fold);
    }

    private static List<Option<ShareLevel>> options(Question question) {
        var show = option(ShareLevel.SHOW, text("answer.share.show.help", question.partner()), "eye");
        var topic = option(
                ShareLevel.TOPIC_ONLY,
                text("answer.share.topic-only.help", question.partner(), question.theme()),
                "speech");
        var keep = option(ShareLevel.PRIVATE, text("answer.share.private.help", question.partner()), "lock");
        return question.own() ? List.of(show, keep) : List.of(show, topic, keep);
    }

    private static Option<ShareLevel> option(ShareLevel level, String help, String drawing) {
        return new Option<>(level, text("answer.share", level), help, Optional.of(Drawing.of(drawing)));
    }

    /** Nobody has chosen yet: what the item starts with holds. */
    void showDefault() {
        show(
                switch (question.item().share()) {
                    case SHOW -> Optional.of(ShareLevel.SHOW);
                    case PRIVATE -> Optional.of(ShareLevel.PRIVATE);
                    case ASK -> Optional.empty();
                });
    }

    void show(Optional<ShareLevel> kept) {
        level.show(kept);
        summarize();
    }

    /** By the person, on this page. */
    boolean chosen() {
        return chosen;
    }

    Optional<ShareLevel> level() {
        return level.chosen();
    }

    private void summarize() {
        fold.setSummaryText(level().map(it -> text("answer.share.summary", text("answer.share", it)))
                .orElseGet(() -> text("answer.share.later")));
    }
}
