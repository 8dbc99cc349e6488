package app.entente.ui.answer;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.answering.Answering;
import app.entente.answering.OwnSheets;
import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.pack.ItemForm;
import app.entente.pack.Lens;
import app.entente.session.RoundId;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.SaidAloud;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The answers of one person in a theme, and the choices that the theme's end asks for. */
final class ThemeAnswers {

    private final Answering answering;
    private final Membership me;
    private final RoundId round;
    private final ThemeId theme;
    private final List<Item> items;
    private final Map<ItemId, VersionedAnswer> answers;
    private final Optional<Importance> importance;

    ThemeAnswers(Answering answering, OwnSheets sheets, Membership me, RoundId round, ThemeId theme, List<Item> items) {
        this.answering = answering;
        this.me = me;
        this.round = round;
        this.theme = theme;
        this.items = List.copyOf(items);
        answers = sheets.answers(me, round, theme);
        importance = sheets.importance(me, round, theme);
    }

    ThemeId theme() {
        return theme;
    }

    Optional<Importance> importance() {
        return importance;
    }

    void setImportance(Importance chosen) {
        answering.setImportance(me, round, theme, Optional.of(chosen));
    }

    /** Returns the items whose share level their owner has yet to choose. */
    List<Item> undecided() {
        return answered(Answer::undecided);
    }

    void setShareLevel(List<Item> chosen, ShareLevel level) {
        answering.setShareLevel(me, round, chosen.stream().map(Item::id).toList(), level);
    }

    /** Returns the expectations that have a value. */
    List<Item> expectations() {
        return answered(it -> it.value().isPresent()).stream()
                .filter(ThemeAnswers::isExpectation)
                .toList();
    }

    Optional<SaidAloud> saidAloud(Item item) {
        return Optional.ofNullable(answers.get(item.id()))
                .flatMap(it -> it.answer().saidAloud());
    }

    void setSaidAloud(Item item, SaidAloud said) {
        answering.setSaidAloud(me, round, item.id(), said);
    }

    private List<Item> answered(Predicate<Answer> which) {
        return items.stream()
                .filter(it -> answers.containsKey(it.id())
                        && which.test(answers.get(it.id()).answer()))
                .toList();
    }

    private static boolean isExpectation(Item item) {
        return item.subject() == Lens.EXPECTATIONS && !(item.form() instanceof ItemForm.Words);
    }
}
