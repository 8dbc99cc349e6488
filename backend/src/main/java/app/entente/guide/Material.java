package app.entente.guide;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import app.entente.comparison.Comparison;
import app.entente.comparison.Topic;
import app.entente.couple.Pair;
import app.entente.couple.Seat;
import app.entente.couple.Voice;
import app.entente.discussion.Agenda;
import app.entente.discussion.Agreement;
import app.entente.discussion.Appreciation;
import app.entente.discussion.Honouring.Way;
import app.entente.discussion.Honourings.Plan;
import app.entente.discussion.Paragraph;
import app.entente.discussion.ParkedLine;
import app.entente.discussion.TopicId;
import app.entente.session.RoundId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** Everything a guide can be made of, read at one moment by one of the two. */
record Material(
        RoundId round,
        Seat seat,
        Pair pair,
        Comparison comparison,
        Figures figures,
        Agenda agenda,
        List<ParkedLine> parked,
        List<Paragraph> notes,
        List<Agreement> agreements,
        List<Plan> plans,
        List<Appreciation> appreciations) {

    /** What goes in until one of the two changes it: what stands first in the comparison, and what was agreed; no numbers. */
    Contents first() {
        var topics = comparison.topics().stream().map(TopicId::of).collect(toSet());
        var parts = EnumSet.complementOf(EnumSet.of(Part.NOTES, Part.PARKED, Part.FIGURES));
        return new Contents(parts, topics, true);
    }

    /** Those the two have chosen, in the order both see. */
    List<Topic> topics(Contents contents) {
        return Stream.concat(comparison.topics().stream(), comparison.further().stream())
                .filter(it -> contents.has(TopicId.of(it)))
                .toList();
    }

    List<Agreement> standing() {
        return agreements.stream().filter(Agreement::stands).toList();
    }

    /** How the two honour limits, where both have said yes to that. */
    List<Plan> honoured() {
        return plans.stream()
                .filter(it -> it.honouring().way().filter(Way::stands).isPresent())
                .toList();
    }

    /** None before both have opened them. */
    List<Appreciation> appreciated() {
        return appreciations.stream().sorted(comparing(it -> voice(it.by()))).toList();
    }

    Voice voice(Seat of) {
        return of == seat ? pair.myVoice() : pair.partnersVoice();
    }
}
