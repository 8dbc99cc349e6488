package app.entente.ui.door;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Pair;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Drawing;
import app.entente.ui.kit.Fold;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.VoiceName;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The closed door as both see it at all times: no word, picture or button here depends on what anybody said. */
class Waiting extends Div {

    Waiting(Pair pair, Runnable here, Runnable anyTime, Runnable takeBack, Runnable unseal) {
        addClassNames("closed-door-panel", VoiceName.css(pair.myVoice()));
        var partner = pair.partners().orElseGet(() -> text("door.your-partner"));
        var acts = new Div(
                Buttons.primary(text("door.here"), here),
                Buttons.secondary(text("door.any-time"), anyTime),
                Buttons.plain(text("door.take-back"), takeBack));
        acts.addClassName("door-actions");
        add(
                Drawing.of("the-door"),
                words(),
                standing(pair, partner),
                new Fold(text("door.meaning"), Leaf.soft(text("door.meaning.words", partner))),
                acts,
                Leaf.soft(text("door.about")),
                Buttons.plain(text("door.unseal"), unseal));
    }

    private static Div words() {
        var lead = new Paragraph(text("door.lead"));
        lead.addClassName("lead");
        var words = new Div(new H1(text("door.heading")), lead, new Paragraph(text("door.place-kept")));
        words.addClassName("stack");
        return words;
    }

    private static DescriptionList standing(Pair pair, String partner) {
        var you = new DescriptionList.Term();
        you.add(new VoiceName(pair.myVoice(), text("common.you")));
        var other = new DescriptionList.Term();
        other.add(new VoiceName(pair.partnersVoice(), partner));
        var stands = text(pair.partners().isPresent() ? "door.joined" : "door.not-joined");
        var standing = new DescriptionList();
        standing.add(new Div(you, new DescriptionList.Description(text("door.sealed"))));
        standing.add(new Div(other, new DescriptionList.Description(stands)));
        standing.addClassNames("card", "status-list");
        return standing;
    }
}
