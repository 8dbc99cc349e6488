package app.entente.ui.agenda;

import static app.entente.ui.i18n.Messages.text;

import app.entente.joint.UserText;
import app.entente.talk.ParkedLine;
import app.entente.talk.ParkedLineId;
import app.entente.talk.ParkingLot;
import app.entente.ui.kit.Buttons;
import app.entente.ui.kit.KeyedList;
import app.entente.ui.kit.PageSection;
import app.entente.ui.saving.ScreenSaves;
import app.entente.ui.talkframe.TalkContext;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parking lot: lines that either has set aside for later, and a field to add one. */
public final class ParkingLotSection {

    private final PageSection section = new PageSection(text("talk.parking"));
    private final TextField field = new TextField(text("talk.parking.field"));
    private final TalkContext talk;
    private final ParkingLot parkingLot;
    private final KeyedList<ParkedLineId, ListItem> lines;
    private Map<ParkedLineId, ParkedLine> parked = Map.of();

    public ParkingLotSection(TalkContext talk, ParkingLot parkingLot) {
        this.talk = talk;
        this.parkingLot = parkingLot;
        var list = new UnorderedList();
        list.addClassNames("plain", "parked-list");
        lines = new KeyedList<>(list, this::lineItem, _ -> false);
        field.setMaxLength(UserText.MAX_LINE);
        var adding = new Div(field, Buttons.secondary(text("talk.parking.add"), this::park));
        adding.addClassNames("row", "add-row");
        section.description(text("talk.parking.below"));
        section.addContent(list, adding);
    }

    public PageSection section() {
        return section;
    }

    public void refresh() {
        show(parkingLot.findLines(talk.opened()));
    }

    private void show(List<ParkedLine> now) {
        parked = now.stream().collect(Collectors.toMap(ParkedLine::id, Function.identity()));
        lines.show(now.stream().map(ParkedLine::id).toList());
    }

    private ListItem lineItem(ParkedLineId id) {
        var line = parked.get(id);
        var words = new Div(new Span(line == null ? "" : line.text()));
        if (line != null) {
            words.add(talk.badge(line.by()));
        }
        var item = new ListItem(words, Buttons.plain(text("talk.parking.remove"), () -> remove(id)));
        item.addClassName("chip");
        return item;
    }

    private void remove(ParkedLineId id) {
        parkingLot.remove(talk.opened(), id);
        refresh();
    }

    private void park() {
        var words = field.getValue();
        if (!words.isBlank()) {
            ScreenSaves.save(this, () -> parkingLot.park(talk.opened(), words), () -> onParked(words));
        }
    }

    private void onParked(String words) {
        if (field.getValue().equals(words)) {
            field.clear();
        }
        refresh();
    }
}
