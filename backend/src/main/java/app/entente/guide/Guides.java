package app.entente.guide;

import app.entente.couple.Spaces;
import app.entente.document.GuideFormat;
import app.entente.document.MarkupRenderer;
import app.entente.document.Renderers;
import app.entente.document.Renderers.UnprintableText;
import app.entente.door.OpenedPair;
import app.entente.guide.GuideRefused.DraftChanged;
import app.entente.guide.GuideRefused.NotApproved;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversation guide of a round: either partner changes its contents, and it is rendered only when both have
 * approved exactly this version. Every method throws SpaceResting or SpaceClosed unless the space is open.
 */
@Service
public class Guides {

    private final GuideSourceLoader guideSourceLoader;
    private final GuideVersions versions;
    private final Renderers renderers;
    private final GuideDraftRepository drafts;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    Guides(
            GuideSourceLoader guideSourceLoader,
            GuideVersions versions,
            Renderers renderers,
            GuideDraftRepository drafts,
            Spaces spaces,
            ApplicationEventPublisher events) {
        this.guideSourceLoader = guideSourceLoader;
        this.versions = versions;
        this.renderers = renderers;
        this.drafts = drafts;
        this.spaces = spaces;
        this.events = events;
    }

    /** Returns the current draft and its approvals. */
    @Transactional(readOnly = true)
    public GuideDraft draft(OpenedPair pair) {
        var guideSource = guideSourceLoader.load(pair);
        return toDraft(pair, guideSource, stored(pair, guideSource));
    }

    /**
     * The guide as it is read on a screen, as XHTML in which every text of a person is escaped, and what of it a PDF
     * cannot show.
     */
    public record Preview(String markup, List<UnprintableText> unprintable) {

        public Preview {
            unprintable = List.copyOf(unprintable);
        }
    }

    /** Returns the guide as both read it before they approve it. */
    @Transactional(readOnly = true)
    public Preview preview(OpenedPair pair, Locale locale) {
        var guideSource = guideSourceLoader.load(pair);
        var contents = stored(pair, guideSource).contents();
        var document = versions.preview(pair, guideSource, contents, locale);
        return new Preview(MarkupRenderer.forScreen(document), renderers.unprintable(document));
    }

    /**
     * Replaces the contents, which drops all approvals; throws {@link DraftChanged} where {@code seen} is not the
     * current version.
     */
    @Transactional
    public GuideDraft setContents(OpenedPair pair, GuideDraft seen, GuideContents guideContents) {
        return change(pair, (draft, _) -> {
            require(draft.version() == seen.version());
            return draft.contents().equals(guideContents) ? draft : draft.withContents(guideContents);
        });
    }

    /**
     * Approves the draft for this person, and with the second approval stores the document itself; throws
     * {@link DraftChanged} where its content hash is not that of {@code seen}.
     */
    @Transactional
    public GuideDraft approve(OpenedPair pair, GuideDraft seen) {
        return change(pair, (draft, contentHash) -> {
            require(contentHash.get().equals(seen.contentHash()));
            return draft.withApproval(pair.membership().seat(), seen.contentHash());
        });
    }

    /** Takes back this person's approval, and the stored document with it. */
    @Transactional
    public GuideDraft withdrawApproval(OpenedPair pair) {
        return change(
                pair, (draft, _) -> draft.withoutApproval(pair.membership().seat()));
    }

    /** Returns the guide as a file; throws {@link NotApproved} unless both have approved exactly this draft. */
    @Transactional(readOnly = true)
    public byte[] render(OpenedPair pair, GuideFormat guideFormat, Locale locale) {
        var guideSource = guideSourceLoader.load(pair);
        var draft = stored(pair, guideSource);
        var contents = draft.contents();
        var approved = versions.approved(pair, guideSource, contents);
        if (!draft.toDraft(versions.contentHash(approved, guideSource, contents))
                .approved()) {
            throw new NotApproved();
        }
        return renderers
                .forFormat(guideFormat, contents.paper())
                .render(versions.document(approved, guideSource, contents, locale));
    }

    /** Renders the draft only if the change asks for its hash, and once for the same contents. */
    private GuideDraft change(
            OpenedPair pair, BiFunction<StoredGuideDraft, Supplier<String>, StoredGuideDraft> change) {
        var me = pair.membership();
        var guideSource = guideSourceLoader.load(pair);
        var hashes = new HashMap<GuideContents, String>();
        Function<GuideContents, String> hash =
                contents -> hashes.computeIfAbsent(contents, it -> versions.contentHash(pair, guideSource, it));
        var row = drafts.findForUpdate(me, pair.round(), guideSource.first());
        var before = row.draft();
        var after = change.apply(before, () -> hash.apply(before.contents()));
        if (!after.equals(before)) {
            drafts.update(me, pair.round(), row, after);
            versions.delete(pair);
            if (after.approvedByBoth(hash.apply(after.contents()))) {
                versions.store(pair, guideSource, after.contents(), hash.apply(after.contents()));
            }
            events.publishEvent(new GuideChanged(pair.round(), spaces.memberIds(me)));
        }
        return after.toDraft(hash.apply(after.contents()));
    }

    private StoredGuideDraft stored(OpenedPair pair, GuideSource guideSource) {
        return drafts.find(pair.membership(), guideSource.round())
                .orElseGet(() -> StoredGuideDraft.first(guideSource.first()));
    }

    private GuideDraft toDraft(OpenedPair pair, GuideSource guideSource, StoredGuideDraft draft) {
        return draft.toDraft(versions.contentHash(pair, guideSource, draft.contents()));
    }

    private static void require(boolean asSeen) {
        if (!asSeen) {
            throw new DraftChanged();
        }
    }
}
