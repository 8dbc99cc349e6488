package app.entente.guide;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.OpenedPair;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The guide two people take home: composed by either, printed only when both have said yes to exactly this one. */
@Service
public class Guides {

    private final Materials materials;
    private final Bindery bindery;
    private final Presses presses;
    private final DraftRepository drafts;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;

    Guides(
            Materials materials,
            Bindery bindery,
            Presses presses,
            DraftRepository drafts,
            Spaces spaces,
            ApplicationEventPublisher events) {
        this.materials = materials;
        this.bindery = bindery;
        this.presses = presses;
        this.drafts = drafts;
        this.spaces = spaces;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Draft draft(OpenedPair pair) {
        var material = materials.read(pair);
        return now(material, stored(pair.membership(), material));
    }

    /** What will be in it, as markup that is safe to show: page by page, word for word. */
    @Transactional(readOnly = true)
    public String preview(OpenedPair pair, Locale locale) {
        var material = materials.read(pair);
        return Pages.onScreen(bindery.draft(
                        material, stored(pair.membership(), material).contents(), locale))
                .source();
    }

    /** Changes what goes in; whatever was approved is not approved any more. */
    @Transactional
    public Draft compose(OpenedPair pair, Draft seen, Contents contents) {
        return change(pair, (draft, _) -> {
            require(draft.version() == seen.version());
            return draft.contents().equals(contents) ? draft : draft.composed(contents);
        });
    }

    /** Says yes to the draft that was seen, and to no other. */
    @Transactional
    public Draft approve(OpenedPair pair, Draft seen) {
        return change(pair, (draft, now) -> {
            require(now.get().imprint().equals(seen.imprint()));
            return draft.approved(pair.membership().seat(), seen.imprint());
        });
    }

    @Transactional
    public Draft takeBack(OpenedPair pair) {
        return change(pair, (draft, _) -> draft.notApproved(pair.membership().seat()));
    }

    @Transactional(readOnly = true)
    public byte[] render(OpenedPair pair, Format format, Locale locale) {
        var material = materials.read(pair);
        var draft = stored(pair.membership(), material);
        if (!now(material, draft).approved()) {
            throw new NotApproved();
        }
        return presses.of(format).print(bindery.booklet(material, draft.contents(), locale));
    }

    /** Renders the draft only if the change asks for it, and once for the same contents. */
    private Draft change(OpenedPair pair, BiFunction<StoredDraft, Supplier<Draft>, StoredDraft> change) {
        var me = pair.membership();
        var material = materials.read(pair);
        var before = drafts.locked(me, pair.round(), material.first());
        var rendered = new HashMap<Contents, String>();
        var after = change.apply(before.draft(), () -> now(material, before.draft(), rendered));
        if (!after.equals(before.draft())) {
            drafts.update(me, pair.round(), before, after);
            events.publishEvent(new GuideChanged(pair.round(), spaces.people(me)));
        }
        return now(material, after, rendered);
    }

    private Draft now(Material material, StoredDraft draft, Map<Contents, String> rendered) {
        return draft.now(rendered.computeIfAbsent(draft.contents(), it -> bindery.imprint(material, it)));
    }

    private StoredDraft stored(Membership me, Material material) {
        return drafts.of(me, material.round()).orElseGet(() -> StoredDraft.first(material.first()));
    }

    private Draft now(Material material, StoredDraft draft) {
        return draft.now(bindery.imprint(material, draft.contents()));
    }

    private static void require(boolean asSeen) {
        if (!asSeen) {
            throw new DraftChanged();
        }
    }
}
