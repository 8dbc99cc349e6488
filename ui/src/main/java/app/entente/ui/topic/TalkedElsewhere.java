package app.entente.ui.topic;

import static app.entente.ui.i18n.Messages.text;

import app.entente.talk.TopicProgress;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.HeadingFocus;
import app.entente.ui.kit.PageSection;
import app.entente.ui.talkframe.TalkContext;
import app.entente.ui.talkframe.TalkModel;
import app.entente.values.ThemeId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Marks a topic as talked about away from here, once both have confirmed it. */
public final class TalkedElsewhere extends Div {

    private final transient TalkContext talk;
    private final transient TalkModel model;
    private final transient ThemeId topic;
    private final Runnable onChange;
    private final NativeButton talkedElsewhere;
    private final NativeButton takeBack;
    private final Paragraph said = PageSection.secondaryText("");

    public TalkedElsewhere(TalkContext talk, TalkModel model, ThemeId topic, Runnable changed) {
        this.talk = talk;
        this.model = model;
        this.topic = topic;
        this.onChange = changed;
        talkedElsewhere = Buttons.plain(text("talk.talked-elsewhere"), () -> talkedElsewhere(true));
        takeBack = Buttons.plain(text("talk.talked-elsewhere.take-back"), () -> talkedElsewhere(false));
        said.getElement().setAttribute("role", "status");
        addClassNames("talked-elsewhere");
        add(said, talkedElsewhere, takeBack);
    }

    public void show(TopicProgress topicProgress) {
        var mine = topicProgress.elsewhere().contains(talk.me().seat());
        var partners = topicProgress.elsewhere().contains(talk.me().seat().other());
        talkedElsewhere.setVisible(!mine && !topicProgress.bothHeard());
        takeBack.setVisible(mine && !topicProgress.bothHeard());
        said.setText(statusText(topicProgress.bothHeard(), mine, partners));
    }

    private String statusText(boolean bothHeard, boolean mine, boolean partners) {
        if (mine && partners) {
            return text("talk.talked-elsewhere.both");
        }
        if (bothHeard) {
            return text("talk.both-heard");
        }
        return mine
                ? text("talk.talked-elsewhere.you", talk.partnerName())
                : partners ? text("talk.talked-elsewhere.partner", talk.partnerName()) : "";
    }

    private void talkedElsewhere(boolean so) {
        model.floors().setTalkedElsewhere(talk.opened(), topic, so);
        onChange.run();
        HeadingFocus.stayAt(this);
    }
}
