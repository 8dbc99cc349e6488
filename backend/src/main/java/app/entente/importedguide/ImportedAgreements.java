package app.entente.importedguide;

import app.entente.agreement.AgreementTerms;
import app.entente.agreement.Agreements;
import app.entente.comparison.Comparisons;
import app.entente.couple.Membership;
import app.entente.couple.Seat;
import app.entente.document.Block;
import app.entente.door.OpenedPair;
import app.entente.joint.TextRefused;
import app.entente.values.ThemeId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreements in a guide both have said yes to. Each can be taken over, one by one and under a topic of an opened
 * round, as a draft that nobody has confirmed; nothing else of an imported guide reaches a round.
 */
@Service
public class ImportedAgreements {

    private static final int WEEKS_UNTIL_REVIEW = 4;

    private final ImportedGuides guides;
    private final Agreements agreements;
    private final Comparisons comparisons;
    private final Clock clock;

    ImportedAgreements(ImportedGuides guides, Agreements agreements, Comparisons comparisons, Clock clock) {
        this.guides = guides;
        this.agreements = agreements;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** Returns the agreements in their order in the guide; throws {@link ImportedGuideNotKept}. */
    @Transactional(readOnly = true)
    public List<ImportedAgreement> find(Membership me, ImportedGuideId id) {
        var number = new AtomicInteger();
        return guides.kept(me, id).sections().stream()
                .flatMap(it -> it.blocks().stream())
                .filter(Block.AgreementBlock.class::isInstance)
                .map(Block.AgreementBlock.class::cast)
                .map(it -> new ImportedAgreement(number.getAndIncrement(), it.label(), it.sentence(), it.review()))
                .toList();
    }

    /**
     * Drafts the agreement of this number under a topic of the opened round, for both to look after, with its own day
     * where that is still to come; does nothing where an agreement of these words is there already, as when both take it
     * over at once. Throws {@link TextRefused} for a sentence that is too long or empty, and
     * {@link ImportedGuideGone} where there is no such agreement or topic.
     */
    @Transactional
    public void takeOver(OpenedPair pair, ImportedGuideId id, int number, ThemeId topic) {
        guides.lock(pair.membership(), id);
        var found = find(pair.membership(), id).stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(ImportedGuideGone::new);
        if (comparisons.compare(pair).compared().noneMatch(it -> it.theme().equals(topic))) {
            throw new ImportedGuideGone();
        }
        if (isThere(pair, found.sentence())) {
            return;
        }
        var today = LocalDate.now(clock);
        var review = found.review().filter(it -> it.isAfter(today)).orElse(today.plusWeeks(WEEKS_UNTIL_REVIEW));
        agreements.draftFromBefore(pair, topic, new AgreementTerms(found.sentence(), Set.of(Seat.values()), review));
    }

    private boolean isThere(OpenedPair pair, String sentence) {
        return agreements.find(pair).stream()
                .filter(it -> it.withdrawnBy().isEmpty())
                .anyMatch(it -> it.terms().sentence().equals(sentence));
    }
}
