package app.entente.guide;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import app.entente.agreement.Agreement;
import app.entente.agreement.Appreciation;
import app.entente.agreement.LimitPlan.PlanProposal;
import app.entente.agreement.LimitPlans.LimitWithPlan;
import app.entente.agreement.NoteParagraph;
import app.entente.comparison.Comparison;
import app.entente.comparison.Topic;
import app.entente.couple.PartnerColour;
import app.entente.couple.Seat;
import app.entente.couple.SpaceOverview;
import app.entente.figures.Figures;
import app.entente.session.RoundId;
import app.entente.talk.Agenda;
import app.entente.talk.ParkedLine;
import java.util.List;

/** The source of a guide: everything it can be made of, read at one moment by one of the two. */
record GuideSource(
        RoundId round,
        Seat seat,
        SpaceOverview pair,
        Comparison comparison,
        Figures figures,
        Agenda agenda,
        List<ParkedLine> parked,
        List<NoteParagraph> notes,
        List<Agreement> agreements,
        List<LimitWithPlan> plans,
        List<Appreciation> appreciations) {

    /** Returns the contents a guide has until they are changed: the usual ones, with the comparison's first topics. */
    GuideContents first() {
        var topics = comparison.topics().stream().map(Topic::theme).collect(toSet());
        return GuideContents.of(GuideLength.USUAL, topics);
    }

    /** Returns the chosen topics, in the order both see. */
    List<Topic> topics(GuideContents guideContents) {
        return comparison.compared().filter(it -> guideContents.has(it.theme())).toList();
    }

    List<Agreement> standing() {
        return agreements.stream().filter(Agreement::stands).toList();
    }

    /** Returns the limits with a plan whose proposal both have confirmed. */
    List<LimitWithPlan> honoured() {
        return plans.stream()
                .filter(it ->
                        it.plan().way().filter(PlanProposal::confirmedByBoth).isPresent())
                .toList();
    }

    /** Returns both appreciations, teal's first; none before both are written. */
    List<Appreciation> appreciated() {
        return appreciations.stream().sorted(comparing(it -> colourOf(it.by()))).toList();
    }

    PartnerColour colourOf(Seat of) {
        return of == seat ? pair.myColour() : pair.partnersColour();
    }
}
