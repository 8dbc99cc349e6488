package app.entente.figures;

import app.entente.answer.ShownAnswer;
import app.entente.comparison.ByPartner;
import app.entente.couple.PartnerColour;
import app.entente.door.OpenedItem;
import app.entente.door.OpenedPair;
import app.entente.figures.Figures.ItemGroup;
import app.entente.figures.Figures.ScaleFigures;
import app.entente.figures.Figures.SimilarityFigures;
import app.entente.pack.Item;
import app.entente.pack.Lens;
import app.entente.scales.ScaleKeying;
import app.entente.scales.SharedScaleResult;
import app.entente.statistics.ProfileSimilarity;
import app.entente.values.Value;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Calculates the numbers for a counsellor from an opened pair. */
public record FigureCalculator(OpenedPair pair, PartnerColour mine) {

    /** Returns the figures over the items and these scales, teal first. */
    public Figures calculate(List<SharedScaleResult> scales) {
        return new Figures(
                pair.items().size(),
                Arrays.stream(ItemGroup.values()).map(this::likeness).toList(),
                new ByPartner<>(
                        guesses(PartnerColour.TEAL).summarize(),
                        guesses(PartnerColour.AMBER).summarize()),
                scales.stream().map(this::measured).toList());
    }

    private SimilarityFigures likeness(ItemGroup itemGroup) {
        var items = graded(itemGroup);
        var teal = keyed(items, PartnerColour.TEAL);
        var amber = keyed(items, PartnerColour.AMBER);
        return new SimilarityFigures(itemGroup, ProfileSimilarity.of(teal, amber), AgreementIndices.of(teal, amber));
    }

    private List<OpenedItem> graded(ItemGroup itemGroup) {
        return pair.items().stream()
                .filter(it -> it.mine().value() instanceof Value.Grade)
                .filter(it -> itemGroup == ItemGroup.BOTH || among(it.item()) == itemGroup)
                .toList();
    }

    private static ItemGroup among(Item item) {
        return item.subject() == Lens.EXPECTATIONS ? ItemGroup.EXPECTATIONS : ItemGroup.STATEMENTS;
    }

    private int[] keyed(List<OpenedItem> items, PartnerColour partnerColour) {
        return items.stream()
                .mapToInt(it -> keyed(it.item(), answer(it, partnerColour).value()))
                .toArray();
    }

    private GuessSummary guesses(PartnerColour by) {
        var guessSummary = new GuessSummary();
        for (var open : graded(ItemGroup.BOTH)) {
            answer(open, by)
                    .guess()
                    .ifPresent(it -> guessSummary.add(
                            keyed(open.item(), answer(open, by).value()),
                            keyed(open.item(), answer(open, by.other()).value()),
                            keyed(open.item(), it.value())));
        }
        return guessSummary;
    }

    private ShownAnswer answer(OpenedItem open, PartnerColour partnerColour) {
        return ByPartner.of(mine, open.mine(), open.partners()).of(partnerColour);
    }

    private static int keyed(Item item, Value value) {
        return ScaleKeying.keyed(item, ((Value.Grade) value).step());
    }

    private ScaleFigures measured(SharedScaleResult reading) {
        return switch (reading) {
            case SharedScaleResult.Clear it ->
                new ScaleFigures(
                        it.scale(),
                        it.mine().items(),
                        it.mine().answered(),
                        ByPartner.of(
                                mine,
                                OptionalDouble.of(it.mine().mean()),
                                OptionalDouble.of(it.partners().mean())));
            case SharedScaleResult.TooFew it ->
                new ScaleFigures(
                        it.scale(),
                        it.asked(),
                        it.shown(),
                        new ByPartner<>(OptionalDouble.empty(), OptionalDouble.empty()));
        };
    }
}
