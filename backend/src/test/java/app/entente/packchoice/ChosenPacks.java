package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.pack.Pack;
import app.entente.pack.PackId;
import app.entente.session.Round;
import app.entente.session.Rounds;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Lets two people choose what they answer, the way people do: one changes the list, both say yes to it. */
@TestComponent
public class ChosenPacks {

    private final Spaces spaces;
    private final Rounds rounds;
    private final PackChoices packChoices;
    private final RepeatChoices repeatChoices;

    ChosenPacks(Spaces spaces, Rounds rounds, PackChoices packChoices, RepeatChoices repeatChoices) {
        this.spaces = spaces;
        this.rounds = rounds;
        this.packChoices = packChoices;
        this.repeatChoices = repeatChoices;
    }

    /** The newest round, begun with what is on the list where both are there. */
    public Round round(Membership me) {
        var round = rounds.current(me);
        return round.begun() || both(me).size() < 2 ? round : agreed(me);
    }

    /** A round with these packs, and with the core pack where it is the first one. */
    public Round round(Membership me, String... packs) {
        var names = Stream.of(packs).map(PackId::new).collect(Collectors.toSet());
        var packChoice = packChoices.currentChoice(me).orElseThrow();
        var chosen = packChoice.offered().stream()
                .filter(it -> names.contains(it.id()))
                .map(Pack::version)
                .collect(Collectors.toSet());
        packChoices.propose(me, packChoice.version(), Set.copyOf(chosen));
        return agreed(me);
    }

    /** The round in which the two are asked once more what they have opened. */
    public Round retake(Membership me) {
        repeatChoices.proposeRetake(
                me, packChoices.currentChoice(me).orElseThrow().version());
        return agreed(me);
    }

    private Round agreed(Membership me) {
        for (var one : both(me)) {
            packChoices.agree(one, packChoices.currentChoice(one).orElseThrow().version());
        }
        return rounds.current(me);
    }

    private List<Membership> both(Membership me) {
        return spaces.memberIds(me).stream()
                .flatMap(it -> spaces.findByPerson(it).stream())
                .filter(it -> it.space().equals(me.space()))
                .toList();
    }
}
