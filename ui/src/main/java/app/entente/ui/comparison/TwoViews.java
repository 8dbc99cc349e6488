package app.entente.ui.comparison;

import static app.entente.ui.kit.Texts.text;

import app.entente.comparison.Compared;
import app.entente.comparison.View;
import app.entente.couple.Voice;
import app.entente.questionnaire.Item;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both views side by side: the same size, oneself on the left. */
class TwoViews extends Div {

    TwoViews(Reader reader, Compared compared) {
        this(reader, compared.item(), compared.mine(), compared.partners());
    }

    TwoViews(Reader reader, Item item, View mine, View partners) {
        addClassName("views");
        add(view(reader.mine(item, mine), mine, reader.me(), reader.voice()));
        add(view(reader.partners(item, partners), partners, reader.partnersName(), reader.partnersVoice()));
    }

    private static Div view(String answer, View view, VoiceName name, Voice voice) {
        var says = new Paragraph(answer);
        says.addClassName("says");
        var box = new Div(name, says);
        box.addClassNames("view", VoiceName.css(voice));
        var beside = beside(view);
        if (!beside.isEmpty()) {
            box.add(Leaf.soft(beside));
        }
        return box;
    }

    private static String beside(View view) {
        return Stream.concat(
                        view.importance().map(it -> text("comparison.matters", it)).stream(),
                        view.said().map(it -> text("comparison.said", it)).stream())
                .collect(Collectors.joining(" "));
    }
}
