package app.entente.ui.leave;

import static app.entente.ui.kit.Texts.text;

import app.entente.couple.Membership;
import app.entente.couple.PartnerJoined;
import app.entente.couple.SpaceState;
import app.entente.couple.SpaceStateChanged;
import app.entente.couple.Spaces;
import app.entente.privacy.Retention;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Moments;
import app.entente.ui.kit.Notices;
import app.entente.ui.live.Pulse;
import app.entente.ui.shell.Members;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Lets the shared space rest or go on, or closes it; follows what the other does to it. */
class SharedSpace extends Div {

    private final transient Spaces spaces;
    private final transient Retention kept;
    private transient Optional<SpaceState> shown = Optional.empty();

    SharedSpace(Members members, Spaces spaces, Retention kept, Pulse pulse) {
        this.spaces = spaces;
        this.kept = kept;
        Signal.effect(this, () -> {
            pulse.of(members.person(), Set.of(SpaceStateChanged.KIND, PartnerJoined.KIND))
                    .get();
            members.current().ifPresent(this::follow);
        });
    }

    /** Runs again after every beat for this person; an open question is left alone while nothing has changed. */
    private void follow(Membership me) {
        var pair = spaces.pair(me);
        if (!shown.equals(Optional.of(pair.state()))) {
            shown = Optional.of(pair.state());
            removeAll();
            add(leaf(me, pair.state())
                    .below(pair.partners()
                            .map(it -> text("leave.space.with", it))
                            .orElseGet(() -> text("leave.space.alone"))));
        }
    }

    private Leaf leaf(Membership me, SpaceState state) {
        var leaf = new Leaf().title(text("leave.space.heading"));
        switch (state) {
            case SpaceState.Open _ ->
                leaf.put(
                        new Paragraph(text("leave.pause.words")),
                        Buttons.secondary(
                                text("leave.pause.go"), () -> act(me, spaces::pause, text("leave.pause.done"))),
                        closing(me));
            case SpaceState.Resting(var byMe) -> leaf.put(resting(me, byMe), closing(me));
            case SpaceState.Closed(var end) -> leaf.put(closed(text("leave.closed.until", Moments.inWords(end))));
        }
        return leaf;
    }

    private Div resting(Membership me, boolean byMe) {
        var resting = sheet(text("leave.paused"));
        resting.add(
                byMe
                        ? Buttons.primary(
                                text("leave.resume"), () -> act(me, spaces::resume, text("leave.resume.done")))
                        : new Paragraph(text("leave.paused.words")));
        return resting;
    }

    private Closing closing(Membership me) {
        return new Closing(kept.closedSpaces(), () -> act(me, spaces::close, text("leave.closed")));
    }

    private static Div closed(String until) {
        var closed = sheet(text("leave.closed"));
        closed.add(new Paragraph(until));
        return closed;
    }

    private static Div sheet(String said) {
        var words = new Paragraph(said);
        words.addClassName("lead");
        var sheet = new Div(words);
        sheet.addClassNames("card", "stack-s");
        return sheet;
    }

    private void act(Membership me, Consumer<Membership> act, String done) {
        act.accept(me);
        follow(me);
        Notices.say(done);
    }
}
