package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.pack.Item;
import app.entente.request.CacheKey;
import app.entente.request.RequestCache;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.Sheet;
import app.entente.sheet.SheetContents;
import app.entente.sheet.SheetReader;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.ThemeId;
import app.entente.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one's own sheet, in one's own order of questions; it reads nobody else's. */
@Service
@Transactional(readOnly = true)
public class OwnSheets {

    private final Rounds rounds;
    private final SheetReader sheets;
    private final Vault vault;
    private final EarlierShareLevels earlierShareLevels;
    private final RequestCache cache;

    OwnSheets(
            Rounds rounds, SheetReader sheets, Vault vault, EarlierShareLevels earlierShareLevels, RequestCache cache) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.vault = vault;
        this.earlierShareLevels = earlierShareLevels;
        this.cache = cache;
    }

    public Sheet sheet(Membership me, RoundId round) {
        return sheets.sheet(me, round);
    }

    public Optional<VersionedAnswer> answer(Membership me, RoundId round, ItemId item) {
        return sheets.answer(me, round, item);
    }

    /** Returns the answers of a theme of the packs; no other answer is opened. */
    public Map<ItemId, VersionedAnswer> answers(Membership me, RoundId round, ThemeId theme) {
        var asked = rounds.asked(me, round).ofPacks().stream()
                .filter(it -> it.theme().equals(theme))
                .map(Item::id)
                .toList();
        return sheets.answers(me, round, asked);
    }

    /** Returns the items that start PRIVATE, since this person kept them when they were asked before. */
    public Set<ItemId> startingPrivate(Membership me, RoundId round) {
        return earlierShareLevels.kept(me, round);
    }

    public Optional<Importance> importance(Membership me, RoundId round, ThemeId theme) {
        return sheets.importance(me, round, theme);
    }

    /**
     * Returns the items to be asked, without the hidden ones. Themes have the same order for both; within a theme each
     * person has an order of their own, always the same.
     */
    public SheetOutline outline(Membership me, RoundId round) {
        return cache.once(new CacheKey<>(OwnSheets.class, "outline " + round, me), () -> {
            var asked = rounds.items(me, round);
            var sheet = sheets.outline(me, round);
            var order = QuestionOrder.of(sheet.consent().visibleOf(asked), seed(me, round));
            return new SheetOutline(order, itemToResume(order, asked, sheet), sheet.answered(), sheet.sealed());
        });
    }

    public List<Item> questionOrder(Membership me, RoundId round) {
        return outline(me, round).order();
    }

    /** Returns the item to resume at: the one last on a screen, else the first without an answer, else the last. */
    public Item itemToResume(Membership me, RoundId round) {
        return outline(me, round).resume();
    }

    /** Returns one's own progress, theme by theme, without hidden questions. */
    public List<ThemeProgress> progress(Membership me, RoundId round) {
        return ProgressCounter.count(rounds.items(me, round), sheet(me, round));
    }

    /** Returns what the partner will see, wherever they show theirs too. */
    public ReadBack readBack(Membership me, RoundId round) {
        return ReadBack.of(rounds.items(me, round), sheet(me, round));
    }

    private static Item itemToResume(List<Item> order, List<Item> asked, SheetContents.StoredOutline sheet) {
        return order.stream()
                .filter(it -> sheet.place().filter(it.id()::equals).isPresent())
                .findFirst()
                .or(() -> order.stream()
                        .filter(it -> !sheet.answered().contains(it.id()))
                        .findFirst())
                .or(() -> order.stream().reduce((_, last) -> last))
                .orElseGet(asked::getFirst); // all is left out
    }

    private byte[] seed(Membership me, RoundId round) {
        var text = round.value() + "/" + me.person().value();
        return vault.mac("answering.order", text.getBytes(StandardCharsets.UTF_8));
    }
}
