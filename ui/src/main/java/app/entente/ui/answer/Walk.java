package app.entente.ui.answer;

import app.entente.answering.Answering;
import app.entente.answering.Consents;
import app.entente.answering.Draft;
import app.entente.answering.Kept;
import app.entente.answering.OperationId;
import app.entente.answering.OwnSheets;
import app.entente.answering.Saved;
import app.entente.answering.ShareLevel;
import app.entente.couple.Membership;
import app.entente.questionnaire.Importance;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.ThemeId;
import app.entente.session.RoundId;
import java.util.List;
import java.util.Optional;

/** One person's way through the questions of a round: where they are, and what they keep there. */
final class Walk {

    private final Answering answering;
    private final OwnSheets sheets;
    private final Consents consents;
    private final Membership me;
    private final RoundId round;
    private List<Item> order;
    private int at;
    private int version;

    Walk(Answering answering, OwnSheets sheets, Consents consents, Membership me, RoundId round) {
        this.answering = answering;
        this.sheets = sheets;
        this.consents = consents;
        this.me = me;
        this.round = round;
        var outline = sheets.outline(me, round);
        order = outline.order();
        at = order.indexOf(outline.resume());
    }

    Item item() {
        return order.get(at);
    }

    /** From 1 on. */
    int position() {
        return at + 1;
    }

    int length() {
        return order.size();
    }

    boolean first() {
        return at == 0;
    }

    boolean last() {
        return position() == length();
    }

    boolean endsTheme() {
        return last() || !order.get(at + 1).theme().equals(item().theme());
    }

    void goTo(int position) {
        at = within(position);
    }

    /**
     * Goes to a position, or to the nearest there is, and returns what is kept there; any device goes on there from
     * now. Stays at the place before if the server cannot tell.
     */
    Optional<Kept> arrive(int position) {
        var to = within(position);
        var item = order.get(to).id();
        var kept = answering.visit(me, round, item);
        at = to;
        version = kept.map(Kept::version).orElse(0);
        return kept;
    }

    /** Saves an answer to the item arrived at last; the same operation again is the same answer. */
    Saved save(Item item, OperationId operation, Draft draft) {
        var saved = answering.save(me, round, item.id(), version, operation, draft);
        if (saved instanceof Saved.Stored(var stored)) {
            version = stored;
        }
        return saved;
    }

    /** Says that what another screen stored has been seen: the next save may take its place. */
    void seen(Saved.Passed passed) {
        version = passed.version();
    }

    void weigh(ThemeId theme, Importance importance) {
        answering.weigh(me, round, theme, Optional.of(importance));
    }

    Optional<Importance> importance() {
        return sheets.importance(me, round, item().theme());
    }

    /** Answers of this theme that wait for their owner's word on who may see them. */
    List<Item> undecided() {
        var undecided = sheets.undecided(me, round, item().theme());
        return order.stream().filter(it -> undecided.contains(it.id())).toList();
    }

    void decide(List<Item> items, ShareLevel level) {
        answering.decide(me, round, items.stream().map(Item::id).toList(), level);
    }

    /** Leaves the theme at hand out, and stands at what comes after it. False when nothing is left. */
    boolean leaveOut() {
        consents.leaveOut(me, round, item().theme());
        return goOn();
    }

    /** Leaves out this question alone. */
    boolean hide() {
        consents.leaveOut(me, round, item().id());
        return goOn();
    }

    private int within(int position) {
        return Math.clamp(position - 1L, 0, length() - 1);
    }

    private boolean goOn() {
        var before = order.subList(0, at);
        order = sheets.order(me, round);
        var left = (int) before.stream().filter(order::contains).count();
        goTo(left + 1);
        return left < order.size();
    }
}
