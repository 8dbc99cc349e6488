package app.entente.answering;

import app.entente.answer.Answer;
import app.entente.answer.ShareLevel;
import app.entente.couple.Membership;
import app.entente.packchoice.ChosenPacks;
import app.entente.questionnaire.Item;
import app.entente.questionnaire.Scale;
import app.entente.session.RoundId;
import app.entente.session.Rounds;
import app.entente.sheet.SaveOperationId;
import app.entente.sheet.Sheet;
import app.entente.sheet.SheetSealing;
import app.entente.sheet.VersionedAnswer;
import app.entente.values.Importance;
import app.entente.values.ItemId;
import app.entente.values.NonAnswer;
import app.entente.values.ThemeId;
import app.entente.values.Value;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Fills sheets of the current round the way people do: answer by answer, through the services. */
@TestComponent
@Import(ChosenPacks.class)
public class SheetFiller {

    private final ChosenPacks chosenPacks;
    private final Rounds rounds;
    private final Answering answering;
    private final OwnSheets sheets;
    private final SheetSealing sheetSealing;
    private final QuestionHiding questionHiding;

    SheetFiller(
            ChosenPacks chosenPacks,
            Rounds rounds,
            Answering answering,
            OwnSheets sheets,
            SheetSealing sheetSealing,
            QuestionHiding questionHiding) {
        this.chosenPacks = chosenPacks;
        this.rounds = rounds;
        this.answering = answering;
        this.sheets = sheets;
        this.sheetSealing = sheetSealing;
        this.questionHiding = questionHiding;
    }

    /** Begun with the core pack, where both are there. */
    public RoundId round(Membership me) {
        return chosenPacks.round(me).id();
    }

    public void write(Membership me, ItemId item, Answer answer) {
        var round = round(me);
        var from = sheets.answer(me, round, item).map(VersionedAnswer::version).orElse(0);
        answering.save(me, round, item, from, SaveOperationId.create(), answer);
    }

    /** On whatever round. */
    public void writeIn(Membership me, RoundId round, ItemId item) {
        answering.save(me, round, item, 0, SaveOperationId.create(), Answer.of(NonAnswer.UNSURE));
    }

    public void show(Membership me, ItemId item, Value value) {
        write(me, item, Answer.of(value).share(ShareLevel.SHOW));
    }

    public void show(Membership me, Map<ItemId, Value> values) {
        values.forEach((item, value) -> show(me, item, value));
    }

    /** Something for every item of the round. */
    public void showAll(Membership me, Function<Item, Value> value) {
        rounds.items(me, round(me)).forEach(it -> show(me, it.id(), value.apply(it)));
    }

    /** All that stands on a sheet made for a plain test. */
    public void copy(Membership me, Sheet sheet) {
        var round = round(me);
        sheet.answers()
                .forEach((item, versionedAnswer) ->
                        answering.save(me, round, item, 0, SaveOperationId.create(), versionedAnswer.answer()));
        sheet.importance().forEach((theme, given) -> answering.setImportance(me, round, theme, Optional.of(given)));
        sheet.hiddenQuestions().hiddenThemes().forEach(it -> questionHiding.hide(me, round, it));
        sheet.sharedScales().forEach(it -> answering.shareScale(me, round, it, true));
    }

    public void weigh(Membership me, ThemeId theme, Importance importance) {
        answering.setImportance(me, round(me), theme, Optional.of(importance));
    }

    public void leaveOut(Membership me, ThemeId theme) {
        questionHiding.hide(me, round(me), theme);
    }

    public void tick(Membership me, Scale... scales) {
        for (var scale : scales) {
            answering.shareScale(me, round(me), scale, true);
        }
    }

    public void seal(Membership me) {
        sheetSealing.seal(me, round(me));
    }

    public void unseal(Membership me) {
        sheetSealing.unseal(me, round(me));
    }
}
