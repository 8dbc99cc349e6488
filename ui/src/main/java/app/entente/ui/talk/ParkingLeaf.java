package app.entente.ui.talk;

import static app.entente.ui.kit.Texts.text;

import app.entente.discussion.LineId;
import app.entente.discussion.ParkedLine;
import app.entente.discussion.ParkingLot;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.Leaf;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parked, not forgotten: lines of either's own, and a field for one more. */
class ParkingLeaf {

    private static final int LONGEST = 160;

    private final Leaf leaf = new Leaf(text("talk.parking"));
    private final TextField field = new TextField(text("talk.parking.field"));
    private final Conversation talk;
    private final ParkingLot parkingLot;
    private final Keyed<LineId, ListItem> lines;
    private Map<LineId, ParkedLine> parked = Map.of();

    ParkingLeaf(Conversation talk, ParkingLot parkingLot) {
        this.talk = talk;
        this.parkingLot = parkingLot;
        var list = new UnorderedList();
        list.addClassNames("plain", "parked-list");
        lines = new Keyed<>(list, this::line, _ -> false);
        field.setMaxLength(LONGEST);
        var adding = new Div(field, Buttons.secondary(text("talk.parking.add"), this::park));
        adding.addClassNames("row", "add-row");
        leaf.below(text("talk.parking.below"));
        leaf.put(list, adding);
    }

    Leaf leaf() {
        return leaf;
    }

    void look() {
        show(parkingLot.lines(talk.opened()));
    }

    private void show(List<ParkedLine> now) {
        parked = now.stream().collect(Collectors.toMap(ParkedLine::id, Function.identity()));
        lines.show(now.stream().map(ParkedLine::id).toList());
    }

    private ListItem line(LineId id) {
        var line = parked.get(id);
        var words = new Div(new Span(line == null ? "" : line.text()));
        if (line != null) {
            words.add(talk.name(line.by()));
        }
        var item = new ListItem(words, Buttons.plain(text("talk.parking.remove"), () -> remove(id)));
        item.addClassName("chip");
        return item;
    }

    private void remove(LineId id) {
        parkingLot.remove(talk.opened(), id);
        look();
    }

    private void park() {
        if (!field.getValue().isBlank()) {
            parkingLot.park(talk.opened(), field.getValue());
            field.clear();
            look();
        }
    }
}
