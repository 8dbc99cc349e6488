package app.entente.packchoice;

import app.entente.couple.Membership;
import app.entente.pack.AnsweringTime;
import app.entente.pack.Item;
import app.entente.pack.Pack;
import app.entente.packchoice.PackChoiceRefused.ListChanged;
import app.entente.session.Round;
import app.entente.session.RoundKind;
import app.entente.session.RoundPurpose.OneTheme;
import app.entente.session.RoundPurpose.Packs;
import app.entente.session.RoundPurpose.Retake;
import app.entente.session.Rounds;
import app.entente.values.ThemeId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposes to answer opened packs once more, or one theme: a proposal takes the place of the list of packs, and begins
 * as the list does, once both have agreed to exactly the same one.
 *
 * <p>What is offered is a function of the opened rounds and the calendar alone. Changes throw {@link ListChanged} where
 * {@code seen} is not the current version of the list, or nothing of the kind is offered.
 */
@Service
public class RepeatChoices {

    private static final int ADVISED_MONTHS = 3;

    private final PackChoices packChoices;
    private final Rounds rounds;

    RepeatChoices(PackChoices packChoices, Rounds rounds) {
        this.packChoices = packChoices;
        this.rounds = rounds;
    }

    /**
     * Returns the day from which asking again is advised, three months after the newest round of packs opened; empty
     * before one has opened, and while a door is shut.
     */
    @Transactional(readOnly = true)
    public Optional<LocalDate> advisedFrom(Membership me) {
        return packChoices
                .nextRound(me)
                .filter(it -> !it.lastOpened().isEmpty())
                .flatMap(_ -> lastOpenedDay(me))
                .map(it -> it.plusMonths(ADVISED_MONTHS));
    }

    /** Returns the themes that can be asked on their own; none before a door has opened, and while one is shut. */
    @Transactional(readOnly = true)
    public List<ThemeOffer> themes(Membership me) {
        var asked = rounds.opened(me).stream()
                .flatMap(it -> rounds.asked(me, it.id()).ofPacks().stream())
                .map(Item::theme)
                .collect(Collectors.toSet());
        return packChoices.nextRound(me).map(NextRoundPacks::themes).stream()
                .flatMap(it -> it.entrySet().stream())
                .map(it ->
                        new ThemeOffer(it.getKey(), minutes(it.getKey(), it.getValue()), asked.contains(it.getKey())))
                .toList();
    }

    /** Replaces list {@code seen} by the packs of the newest opened round, in their current versions. */
    @Transactional
    public void proposeRetake(Membership me, int seen) {
        packChoices.change(me, seen, (next, it) -> {
            requireOffered(!next.lastOpened().isEmpty());
            return it.changed(new Retake(), next.lastOpened());
        });
    }

    /** Replaces list {@code seen} by one theme. */
    @Transactional
    public void proposeTheme(Membership me, int seen, ThemeId theme) {
        var purpose = new OneTheme(theme);
        packChoices.change(me, seen, (next, it) -> {
            requireOffered(!next.offered(purpose).isEmpty());
            return it.changed(purpose, next.packList(purpose, Set.of()));
        });
    }

    /** Ends a proposal to ask again or of a theme: the list of further packs takes its place, empty. */
    @Transactional
    public void drop(Membership me, int seen) {
        packChoices.change(me, seen, (next, it) -> it.changed(new Packs(), next.packList(new Packs(), Set.of())));
    }

    private Optional<LocalDate> lastOpenedDay(Membership me) {
        return rounds.opened(me).stream()
                .filter(it -> it.kind() != RoundKind.THEME)
                .reduce((_, later) -> later)
                .flatMap(Round::openedAt)
                .map(it -> it.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static int minutes(ThemeId theme, List<Pack> packs) {
        return AnsweringTime.minutes(Pack.itemsByTheme(packs).stream()
                .filter(it -> it.theme().equals(theme))
                .toList());
    }

    private static void requireOffered(boolean offered) {
        if (!offered) {
            throw new ListChanged();
        }
    }
}
