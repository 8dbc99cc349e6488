package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.Outcome;
import app.entente.comparison.View;
import app.entente.couple.Voice;
import app.entente.questionnaire.Value;
import app.entente.questionnaire.Wish;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** One item in its lens: what was asked, the picture, and what both answers make together. */
class Row extends Div {

    private final Reader reader;

    Row(Reader reader, Compared compared) {
        this.reader = reader;
        addClassName("erow");
        add(new H3(reader.asked(compared.item())));
        draw(compared);
        add(new Verdict(new Verdicts(reader).of(compared)));
        new Beside(reader).of(compared).forEach(it -> add(new Verdict(it)));
    }

    private void draw(Compared compared) {
        switch (compared.outcome()) {
            case Outcome.Distance _, Outcome.Views _ -> add(Picture.line(reader, compared));
            case Outcome.Options _, Outcome.Limits _, Outcome.BothWish _ -> add(new TwoViews(reader, compared));
            case Outcome.Flow _ -> add(Picture.bars(reader, compared, "lens"), wishes(compared));
            case Outcome.Division _ -> add(Picture.division(reader, compared), wishes(compared));
        }
    }

    private Div wishes(Compared compared) {
        var wishes = new Div(wish(reader.voice(), compared.mine()), wish(reader.partnersVoice(), compared.partners()));
        wishes.addClassName("wishes");
        return wishes;
    }

    private static Span wish(Voice voice, View view) {
        return switch (view.value()) {
            case Value.Exchange it -> wish(voice, "comparison.wish", it.wish());
            case Value.WorkShare it -> wish(voice, "comparison.division.wish", it.wish());
            case Value.Grade _, Value.Level _, Value.Chosen _, Value.Wished _, Value.Words _ -> new Span();
        };
    }

    private static Span wish(Voice voice, String key, Optional<Wish> wish) {
        return wish.<Span>map(it -> new VoiceName(voice, text(key, it))).orElseGet(Span::new);
    }
}
