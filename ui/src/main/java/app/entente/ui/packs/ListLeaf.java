package app.entente.ui.packs;

import static app.entente.ui.kit.Texts.text;
import static java.util.stream.Collectors.joining;

import app.entente.couple.Membership;
import app.entente.questionnaire.Pack;
import app.entente.questionnaire.PackVersion;
import app.entente.session.Choice;
import app.entente.session.ListChanged;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import app.entente.ui.kit.Notices;
import app.entente.ui.kit.Tick;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The list both see and either may change, how long it takes, and one's own yes to exactly this list. */
class ListLeaf extends Composite<Leaf> {

    private final transient Shelf shelf;
    private final transient Membership me;
    private final Runnable changed;
    private final Div ticks = new Div();
    private final Map<PackVersion, Tick> byPack = new LinkedHashMap<>();
    private final Paragraph time = new Paragraph();
    private final Paragraph stands = new Paragraph();
    private final NativeButton agree = Buttons.primary(text("packs.agree"), () -> act(() -> agree()));
    private final NativeButton takeBack = Buttons.plain(text("packs.take-back"), () -> act(() -> takeBack()));
    private transient Choice choice = new Choice(0, List.of(), List.of(), false);

    ListLeaf(Shelf shelf, Membership me, Runnable changed) {
        this.shelf = shelf;
        this.me = me;
        this.changed = changed;
        ticks.addClassNames("sheet", "ticks");
        stands.getElement().setAttribute("role", "status");
        var actions = new Div(agree, takeBack);
        actions.addClassName("row");
        getContent().title(text("packs.list")).below(text("packs.list.below"));
        getContent().put(ticks, time, stands, actions);
    }

    void show(Choice now) {
        if (!now.offered().equals(choice.offered())) {
            offer(now);
        }
        choice = now;
        now.offered().forEach(it -> tick(it).show(now.has(it)));
        getContent().setVisible(!now.offered().isEmpty());
        time.setText(text("packs.time", now.minutes()));
        time.setVisible(!now.packs().isEmpty());
        stands.setText(text(now.agreed() ? "packs.agreed" : "packs.not-agreed"));
        agree.setVisible(!now.agreed() && !now.packs().isEmpty());
        takeBack.setVisible(now.agreed());
    }

    private void offer(Choice now) {
        ticks.removeAll();
        byPack.clear();
        now.offered().forEach(it -> ticks.add(tick(it)));
        now.offered().stream().filter(now::fixed).forEach(it -> tick(it).fix());
    }

    private Tick tick(Pack pack) {
        return byPack.computeIfAbsent(
                pack.version(),
                _ -> new Tick(
                        text("packs.pack", shelf.name(pack), pack.minutes()),
                        Stream.concat(shelf.audience(pack).stream(), Stream.of(shelf.about(pack)))
                                .collect(joining(" ")),
                        on -> act(() -> put(pack, on))));
    }

    private void put(Pack pack, boolean on) {
        var packs = new HashSet<>(choice.packs());
        if (on) {
            packs.add(pack.version());
        } else {
            packs.remove(pack.version());
        }
        shelf.propose(me, choice, packs);
    }

    private void agree() {
        shelf.agree(me, choice);
    }

    private void takeBack() {
        shelf.takeBack(me, choice);
    }

    /** Whatever became of it, what follows shows the list as it is now. */
    private void act(Runnable act) {
        try {
            act.run();
        } catch (ListChanged _) {
            Notices.say(text("shell.error.ListChanged"));
        }
        changed.run();
    }
}
