package app.entente.ui.comparison;

import app.entente.questionnaire.LabelSet;
import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Canvas;
import app.entente.comparison.Compared;
import app.entente.comparison.ExpectationLine;
import app.entente.comparison.Giver;
import app.entente.comparison.Mark;
import app.entente.comparison.SupportBars;
import app.entente.comparison.View;
import app.entente.couple.Voice;
import app.entente.questionnaire.Value;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Two answers as a picture, made here and sent as it is. */
final class Picture extends Div {

    private Picture(String drawn) {
        add(new Svg(drawn));
        addClassName("picture");
    }

    /** From pole to pole, with the words of both poles below. */
    static Picture line(Reader reader, Compared compared) {
        var mine = mark(reader.voice(), compared.mine());
        var partners = mark(reader.partnersVoice(), compared.partners());
        var picture = new Picture(ExpectationLine.draw(Canvas.screen(), mine, partners, reader.told(compared)));
        var grades = reader.words().labels().options(LabelSet.of(compared.item().form()));
        var poles = new Div(new Span(grades.getFirst()), new Span(grades.getLast()));
        poles.addClassName("poles");
        picture.add(poles);
        return picture;
    }

    /** The place is where on the page it stands: a name for its stripes. */
    static Picture bars(Reader reader, Compared compared, String place) {
        var name = place + "-" + compared.item().id().value();
        var mine = (Value.Exchange) compared.mine().value();
        var partners = (Value.Exchange) compared.partners().value();
        return new Picture(SupportBars.draw(
                Canvas.screen(),
                name,
                new Giver(
                        reader.voice(),
                        mine.give(),
                        mine.receive(),
                        text("comparison.you-give", amount(reader, mine.give())),
                        text("comparison.you-get", amount(reader, mine.receive()))),
                new Giver(
                        reader.partnersVoice(),
                        partners.give(),
                        partners.receive(),
                        text("comparison.partner-gives", reader.partner(), amount(reader, partners.give())),
                        text("comparison.partner-gets", reader.partner(), amount(reader, partners.receive()))),
                reader.told(compared)));
    }

    private static String amount(Reader reader, int amount) {
        var word = reader.words().labels().amount(amount);
        return word.substring(0, 1).toLowerCase(reader.locale()) + word.substring(1);
    }

    private static Mark mark(Voice voice, View view) {
        return new Mark(voice, ((Value.Grade) view.value()).step(), view.importance());
    }
}
