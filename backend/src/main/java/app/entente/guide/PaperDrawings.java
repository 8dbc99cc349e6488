package app.entente.guide;

import app.entente.questionnaire.LabelSet;
import app.entente.comparison.Canvas;
import app.entente.comparison.Compared;
import app.entente.comparison.ExpectationLine;
import app.entente.comparison.Giver;
import app.entente.comparison.Mark;
import app.entente.comparison.Palette;
import app.entente.comparison.SupportBars;
import app.entente.couple.Voice;
import app.entente.questionnaire.Value;
import java.util.List;
import java.util.Optional;

/** The pictures of the comparison in the colours of paper, teal first whoever looks; limits stand in a table. */
record PaperDrawings(Pen pen) implements Drawings {

    private static final Canvas PAPER = Canvas.paper(Palette.PAPER, 430);
    private static final String NO_WORDS = ""; // letters inside a drawing would need the fonts of the machine

    @Override
    public Optional<Block.Figure> of(Compared item) {
        return switch (item.mine().value()) {
            case Value.Grade _ -> Optional.of(line(item));
            case Value.Exchange _ -> Optional.of(bars(item));
            case Value.Level _, Value.Chosen _, Value.Words _, Value.WorkShare _, Value.Wished _ -> Optional.empty();
        };
    }

    private Block.Figure line(Compared item) {
        var grades = pen.texts().labels().options(LabelSet.of(item.item().form()));
        var told = pen.phrases()
                .say(
                        "picture.line",
                        grades.getFirst(),
                        grades.getLast(),
                        pen.name(Voice.TEAL),
                        word(item, Voice.TEAL),
                        pen.name(Voice.AMBER),
                        word(item, Voice.AMBER));
        var drawn = ExpectationLine.draw(PAPER, mark(item, Voice.TEAL), mark(item, Voice.AMBER), told);
        return new Block.Figure(drawn, told, List.of(grades.getFirst(), grades.getLast()));
    }

    private Block.Figure bars(Compared item) {
        var told = flow(item, Voice.TEAL) + " " + flow(item, Voice.AMBER);
        var name = item.item().id().value();
        var drawn = SupportBars.draw(PAPER, name, giver(item, Voice.TEAL), giver(item, Voice.AMBER), told);
        return new Block.Figure(drawn, told, List.of(pen.name(Voice.TEAL), pen.name(Voice.AMBER)));
    }

    private String flow(Compared item, Voice giver) {
        var labels = pen.texts().labels();
        return pen.phrases()
                .say(
                        "picture.flow",
                        pen.name(giver),
                        labels.amount(exchange(item, giver).give()),
                        pen.name(giver.other()),
                        labels.amount(exchange(item, giver.other()).receive()));
    }

    private Mark mark(Compared item, Voice voice) {
        var view = pen.view(item, voice);
        return new Mark(voice, ((Value.Grade) view.value()).step(), view.importance());
    }

    private Giver giver(Compared item, Voice voice) {
        var exchange = exchange(item, voice);
        return new Giver(voice, exchange.give(), exchange.receive(), NO_WORDS, NO_WORDS);
    }

    private Value.Exchange exchange(Compared item, Voice voice) {
        return (Value.Exchange) pen.view(item, voice).value();
    }

    private String word(Compared item, Voice voice) {
        return pen.vocabulary().word(item.item(), pen.view(item, voice).value());
    }
}
