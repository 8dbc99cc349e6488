package app.entente.guide;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.document.GuideFormat;
import app.entente.document.MarkupRenderer;
import app.entente.document.Renderers;
import app.entente.door.OpenedPair;
import app.entente.guide.GuideRefused.DraftChanged;
import app.entente.guide.GuideRefused.NotApproved;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
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
    private final GuideAssembler guideAssembler;
    private final Renderers renderers;
    private final GuideDraftRepository drafts;
    private final Spaces spaces;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Guides(
            GuideSourceLoader guideSourceLoader,
            GuideAssembler guideAssembler,
            Renderers renderers,
            GuideDraftRepository drafts,
            Spaces spaces,
            Clock clock,
            ApplicationEventPublisher events) {
        this.guideSourceLoader = guideSourceLoader;
        this.guideAssembler = guideAssembler;
        this.renderers = renderers;
        this.drafts = drafts;
        this.spaces = spaces;
        this.clock = clock;
        this.events = events;
    }

    /** Returns the current draft and its approvals. */
    @Transactional(readOnly = true)
    public GuideDraft draft(OpenedPair pair) {
        var guideSource = guideSourceLoader.load(pair);
        return toDraft(guideSource, stored(pair.membership(), guideSource));
    }

    /** Returns the guide, section by section, as XHTML in which every text of a person is escaped. */
    @Transactional(readOnly = true)
    public String preview(OpenedPair pair, Locale locale) {
        var guideSource = guideSourceLoader.load(pair);
        var contents = stored(pair.membership(), guideSource).contents();
        return MarkupRenderer.forScreen(
                guideAssembler.preview(guideSource, contents, locale).madeOn(today()));
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
     * Approves the draft for this person; throws {@link DraftChanged} where its content hash is not that of
     * {@code seen}.
     */
    @Transactional
    public GuideDraft approve(OpenedPair pair, GuideDraft seen) {
        return change(pair, (draft, now) -> {
            require(now.get().contentHash().equals(seen.contentHash()));
            return draft.withApproval(pair.membership().seat(), seen.contentHash());
        });
    }

    /** Takes back this person's approval. */
    @Transactional
    public GuideDraft withdrawApproval(OpenedPair pair) {
        return change(
                pair, (draft, _) -> draft.withoutApproval(pair.membership().seat()));
    }

    /** Returns the guide as a file; throws {@link NotApproved} unless both have approved exactly this draft. */
    @Transactional(readOnly = true)
    public byte[] render(OpenedPair pair, GuideFormat guideFormat, Locale locale) {
        var guideSource = guideSourceLoader.load(pair);
        var draft = stored(pair.membership(), guideSource);
        if (!toDraft(guideSource, draft).approved()) {
            throw new NotApproved();
        }
        var guide = guideAssembler.document(guideSource, draft.contents(), locale);
        return renderers.forFormat(guideFormat, draft.contents().paper()).render(guide.madeOn(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Renders the draft only if the change asks for it, and once for the same contents. */
    private GuideDraft change(
            OpenedPair pair, BiFunction<StoredGuideDraft, Supplier<GuideDraft>, StoredGuideDraft> change) {
        var me = pair.membership();
        var guideSource = guideSourceLoader.load(pair);
        var before = drafts.findForUpdate(me, pair.round(), guideSource.first());
        var rendered = new HashMap<GuideContents, String>();
        var after = change.apply(before.draft(), () -> toDraft(guideSource, before.draft(), rendered));
        if (!after.equals(before.draft())) {
            drafts.update(me, pair.round(), before, after);
            events.publishEvent(new GuideChanged(pair.round(), spaces.memberIds(me)));
        }
        return toDraft(guideSource, after, rendered);
    }

    private GuideDraft toDraft(GuideSource guideSource, StoredGuideDraft draft, Map<GuideContents, String> rendered) {
        return draft.toDraft(
                rendered.computeIfAbsent(draft.contents(), it -> guideAssembler.contentHash(guideSource, it)));
    }

    private StoredGuideDraft stored(Membership me, GuideSource guideSource) {
        return drafts.find(me, guideSource.round()).orElseGet(() -> StoredGuideDraft.first(guideSource.first()));
    }

    private GuideDraft toDraft(GuideSource guideSource, StoredGuideDraft draft) {
        return draft.toDraft(guideAssembler.contentHash(guideSource, draft.contents()));
    }

    private static void require(boolean asSeen) {
        if (!asSeen) {
            throw new DraftChanged();
        }
    }
}
