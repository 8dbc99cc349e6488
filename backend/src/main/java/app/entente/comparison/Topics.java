package app.entente.comparison;

import static java.util.function.Predicate.not;

import app.entente.engine.Finding;
import app.entente.engine.Priority.Standing;
import app.entente.engine.Ranked;
import app.entente.engine.RankedFacet;
import app.entente.questionnaire.ItemId;
import app.entente.questionnaire.ThemeId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The ranked topics as people read them: a few in their order, the further ones by theme. */
record Topics(List<Ranked> first, List<Ranked> further, Sides sides) {

    private static final int AT_MOST = 5;

    static Topics of(List<Ranked> ranked, Sides sides) {
        var first = ranked.stream().filter(Topics::worthATalk).limit(AT_MOST).toList();
        var further = ranked.stream()
                .filter(not(first::contains))
                .sorted(Comparator.comparingInt(it -> sides.order().indexOf(theme(it))))
                .toList();
        return new Topics(first, further, sides);
    }

    List<Topic> inOrder() {
        return first.stream().map(this::topic).toList();
    }

    List<Topic> others() {
        return further.stream().map(this::topic).toList();
    }

    private static boolean worthATalk(Ranked ranked) {
        return ranked.standing() != Standing.FINE_FOR_NOW;
    }

    private Topic topic(Ranked ranked) {
        return new Topic(
                theme(ranked),
                ranked.standing(),
                ranked.facets().stream().map(this::facet).toList());
    }

    private ComparedFacet facet(RankedFacet facet) {
        var items = facet.findings().stream().map(sides::compared).toList();
        return new ComparedFacet(facet.aspect(), items, reason(facet, items.getFirst()));
    }

    private static Reason reason(RankedFacet facet, Compared heaviest) {
        return new Reason(
                heaviest,
                heaviest.mine().importance(),
                heaviest.partners().importance(),
                ids(facet, Finding::hidden),
                ids(facet, Finding::unspoken),
                facet.certainty());
    }

    private static ThemeId theme(Ranked ranked) {
        return new ThemeId(ranked.theme().id());
    }

    private static List<ItemId> ids(RankedFacet facet, Predicate<Finding> which) {
        return facet.findings().stream()
                .filter(which)
                .map(it -> new ItemId(it.item().id()))
                .toList();
    }
}
