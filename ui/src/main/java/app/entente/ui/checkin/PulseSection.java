package app.entente.ui.checkin;

import static app.entente.ui.i18n.Messages.text;

import app.entente.checkin.CheckInSubject;
import app.entente.checkin.OpenedCheckIn;
import app.entente.couple.Membership;
import app.entente.ui.i18n.LocalizedDates;
import app.entente.ui.kit.PageSection;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Each pulse statement with what both have shown, by date, in words; no mean, and no word of change. */
final class PulseSection {

    private record Dated(OpenedCheckIn checkIn, OpenedCheckIn.ShownValues values) {}

    private PulseSection() {}

    static PageSection of(
            Membership me, CheckInModel model, List<OpenedCheckIn> pulses, Consumer<CheckInSubject> withdraw) {
        var texts = new CheckInTexts(model.texts(), Optional.empty()); // both have said it, each of the other
        var section = new PageSection().title(text("checkin.pulse.past")).description(text("checkin.pulse.past.below"));
        byQuestion(pulses).forEach((question, shown) -> {
            var list = new UnorderedList();
            list.addClassNames("plain", "detail-list", "of-sentences");
            shown.forEach(it -> list.add(new ListItem(
                    new Span(text(
                            "checkin.both-said",
                            texts.value(it.values().mine()),
                            model.partnerName(me),
                            texts.value(it.values().partners()))),
                    PageSection.secondaryText(
                            LocalizedDates.format(it.checkIn().subject().day())))));
            section.addContent(
                    new Paragraph(texts.question(shown.getFirst().checkIn().subject(), question)), list);
        });
        pulses.forEach(it -> section.addContent(
                it.withdrawn()
                        ? PageSection.secondaryText(text(
                                "checkin.pulse.withdrawn",
                                LocalizedDates.format(it.subject().day())))
                        : new WithdrawDisclosure(it.subject(), model.partnerName(me), withdraw)));
        return section;
    }

    private static Map<String, List<Dated>> byQuestion(List<OpenedCheckIn> pulses) {
        var byQuestion = new LinkedHashMap<String, List<Dated>>();
        pulses.forEach(pulse -> pulse.shown()
                .forEach(it -> byQuestion
                        .computeIfAbsent(it.question(), _ -> new ArrayList<>())
                        .add(new Dated(pulse, it))));
        return byQuestion;
    }
}
