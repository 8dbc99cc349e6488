package app.entente.answering;

import app.entente.couple.Membership;
import app.entente.questionnaire.Item;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.Sheet;
import app.entente.sheet.SheetReader;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.ItemId;
import app.entente.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one's own sheet, in one's own order of questions; it reads nobody else's. */
@Service
@Transactional(readOnly = true)
public class OwnSheets {

    private final Rounds rounds;
    private final SheetReader sheets;
    private final Vault vault;

    OwnSheets(Rounds rounds, SheetReader sheets, Vault vault) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.vault = vault;
    }

    public Sheet sheet(Membership me, RoundId round) {
        return sheets.sheet(me, round);
    }

    public Optional<VersionedAnswer> answer(Membership me, RoundId round, ItemId item) {
        return sheets.answer(me, round, item);
    }

    /**
     * Returns the items to be asked, without the hidden ones. Themes have the same order for both; within a theme each
     * person has an order of their own, always the same.
     */
    public List<Item> questionOrder(Membership me, RoundId round) {
        var asked = sheets.hiddenQuestions(me, round).visibleOf(rounds.items(me, round));
        return QuestionOrder.of(asked, seed(me, round));
    }

    /** Returns the item to resume at: the one last on a screen, else the first without an answer, else the last. */
    public Item itemToResume(Membership me, RoundId round) {
        var order = questionOrder(me, round);
        var last = sheets.lastItem(me, round);
        return order.stream()
                .filter(it -> last.isPresent() && last.get().equals(it.id()))
                .findFirst()
                .orElseGet(() -> firstWithoutAnswer(me, round, order));
    }

    /** Returns one's own progress, theme by theme, without hidden questions. */
    public List<ThemeProgress> progress(Membership me, RoundId round) {
        return ProgressCounter.count(rounds.items(me, round), sheet(me, round));
    }

    /** Returns what the partner will see, wherever they show theirs too. */
    public ReadBack readBack(Membership me, RoundId round) {
        return ReadBack.of(rounds.items(me, round), sheet(me, round));
    }

    private Item firstWithoutAnswer(Membership me, RoundId round, List<Item> order) {
        var answers = sheet(me, round).answers();
        return order.stream()
                .filter(it -> !answers.containsKey(it.id()))
                .findFirst()
                .or(() -> order.stream().reduce((_, last) -> last))
                .orElseGet(() -> rounds.items(me, round).getFirst()); // every question is hidden
    }

    private byte[] seed(Membership me, RoundId round) {
        var text = round.value() + "/" + me.person().value();
        return vault.mac("answering.order", text.getBytes(StandardCharsets.UTF_8));
    }
}
