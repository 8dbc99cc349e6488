package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Outcome;
import app.entente.comparison.View;
import app.entente.couple.Voice;
import app.entente.questionnaire.Value;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;

/** One item in its lens: what was asked, the picture, and what both answers make together. */
class Row extends Div {

    private final Reader reader;

    Row(Reader reader, Compared compared) {
        this.reader = reader;
        addClassName("item-panel");
        add(new H3(reader.asked(compared.item())));
        draw(compared);
        add(new Verdict(new Verdicts(reader).of(compared)));
        new Beside(reader).of(compared).forEach(it -> add(new Verdict(it)));
    }

    private void draw(Compared compared) {
        switch (compared.outcome()) {
            case Outcome.Distance _, Outcome.Views _ -> add(Picture.line(reader, compared));
            case Outcome.Options _, Outcome.Limits _ -> add(new TwoViews(reader, compared));
            case Outcome.Flow _ -> add(Picture.bars(reader, compared, "lens"), wishes(compared));
        }
    }

    private Div wishes(Compared compared) {
        var wishes = new Div(wish(reader.voice(), compared.mine()), wish(reader.partnersVoice(), compared.partners()));
        wishes.addClassName("support-wishes");
        return wishes;
    }

    private static Span wish(Voice voice, View view) {
        return ((Value.Exchange) view.value())
                .wish()
                .<Span>map(it -> new VoiceName(voice, text("comparison.wish", it)))
                .orElseGet(Span::new);
    }
}
