package app.entente.guide;

import app.entente.approvedguide.ApprovedGuide;
import app.entente.approvedguide.ApprovedGuides;
import app.entente.document.GuideDocument;
import app.entente.door.OpenedPair;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The version of a guide in force: the document that both have approved, as it was stored, until the two change what is
 * in it; else the one made from its source now.
 */
@Component
class GuideVersions {

    private final GuideAssembler guideAssembler;
    private final ApprovedGuides approvedGuides;
    private final Clock clock;

    GuideVersions(GuideAssembler guideAssembler, ApprovedGuides approvedGuides, Clock clock) {
        this.guideAssembler = guideAssembler;
        this.approvedGuides = approvedGuides;
        this.clock = clock;
    }

    /** Returns the stored document where nothing the two can change in it has changed since. */
    Optional<ApprovedGuide> approved(OpenedPair pair, GuideSource guideSource, GuideContents guideContents) {
        return approvedGuides
                .find(pair)
                .filter(it -> it.sourceHash().equals(SourceHash.of(guideSource, guideContents)));
    }

    String contentHash(OpenedPair pair, GuideSource guideSource, GuideContents guideContents) {
        return contentHash(approved(pair, guideSource, guideContents), guideSource, guideContents);
    }

    /** Returns the hash of the document in force, where the stored one has been read before. */
    String contentHash(Optional<ApprovedGuide> approved, GuideSource guideSource, GuideContents guideContents) {
        return approved.map(ApprovedGuide::contentHash)
                .orElseGet(() -> guideAssembler.contentHash(guideSource, guideContents));
    }

    GuideDocument document(
            Optional<ApprovedGuide> approved, GuideSource guideSource, GuideContents guideContents, Locale read) {
        return approved.map(it -> it.document(read))
                .orElseGet(() -> guideAssembler
                        .document(guideSource, guideContents, read)
                        .madeOn(today()));
    }

    /** Returns the document as it is read on a screen. */
    GuideDocument preview(OpenedPair pair, GuideSource guideSource, GuideContents guideContents, Locale read) {
        return guideAssembler.preview(
                document(approved(pair, guideSource, guideContents), guideSource, guideContents, read));
    }

    /** Stores the document both have just approved under this hash. */
    void store(OpenedPair pair, GuideSource guideSource, GuideContents guideContents, String contentHash) {
        var documents = guideAssembler.documents(guideSource, guideContents).stream()
                .map(it -> it.madeOn(today()))
                .toList();
        var sourceHash = SourceHash.of(guideSource, guideContents);
        approvedGuides.store(pair, new ApprovedGuide(contentHash, sourceHash, guideContents.paper(), documents));
    }

    /** Deletes the document, if there is one, since an approval or the contents have changed. */
    void delete(OpenedPair pair) {
        approvedGuides.delete(pair);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
