package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.Hearing;
import app.entente.discussion.TopicId;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** "We talked about this away from here": it counts when both have said so. */
class Elsewhere extends Div {

    private final transient Conversation talk;
    private final transient TalkDesk desk;
    private final transient TopicId topic;
    private final Runnable changed;
    private final NativeButton say;
    private final NativeButton takeBack;
    private final Paragraph said = Leaf.soft("");

    Elsewhere(Conversation talk, TalkDesk desk, TopicId topic, Runnable changed) {
        this.talk = talk;
        this.desk = desk;
        this.topic = topic;
        this.changed = changed;
        say = Buttons.plain(text("talk.talked-elsewhere"), () -> say(true));
        takeBack = Buttons.plain(text("talk.talked-elsewhere.take-back"), () -> say(false));
        said.getElement().setAttribute("role", "status");
        addClassNames("talked-elsewhere");
        add(said, say, takeBack);
    }

    void show(Hearing hearing) {
        var mine = hearing.elsewhere().contains(talk.me().seat());
        var partners = hearing.elsewhere().contains(talk.me().seat().other());
        say.setVisible(!mine && !hearing.bothHeard());
        takeBack.setVisible(mine && !hearing.bothHeard());
        said.setText(words(hearing.bothHeard(), mine, partners));
    }

    private String words(boolean bothHeard, boolean mine, boolean partners) {
        if (mine && partners) {
            return text("talk.talked-elsewhere.both");
        }
        if (bothHeard) {
            return text("talk.both-heard");
        }
        return mine
                ? text("talk.talked-elsewhere.you", talk.partner())
                : partners ? text("talk.talked-elsewhere.partner", talk.partner()) : "";
    }

    private void say(boolean so) {
        desk.floors().talkedElsewhere(talk.opened(), topic, so);
        changed.run();
    }
}
