package app.entente.guide;

import app.entente.couple.Membership;
import app.entente.couple.Spaces;
import app.entente.door.OpenedPair;
import java.util.Locale;
import java.util.function.BiFunction;
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
    public Draft draft(Membership me, OpenedPair pair) {
        var material = materials.read(me, pair);
        return now(material, stored(me, material));
    }

    /** What will be in it, as markup that is safe to show: page by page, word for word. */
    @Transactional(readOnly = true)
    public String preview(Membership me, OpenedPair pair, Locale locale) {
        var material = materials.read(me, pair);
        return Pages.onScreen(bindery.draft(material, stored(me, material).contents(), locale))
                .source();
    }

    /** Changes what goes in; whatever was approved is not approved any more. */
    @Transactional
    public Draft compose(Membership me, OpenedPair pair, Draft seen, Contents contents) {
        return change(me, pair, (draft, now) -> {
            require(now.version() == seen.version());
            return draft.contents().equals(contents) ? draft : draft.composed(contents);
        });
    }

    /** Says yes to the draft that was seen, and to no other. */
    @Transactional
    public Draft approve(Membership me, OpenedPair pair, Draft seen) {
        return change(me, pair, (draft, now) -> {
            require(now.imprint().equals(seen.imprint()));
            return draft.approved(me.seat(), seen.imprint());
        });
    }

    @Transactional
    public Draft takeBack(Membership me, OpenedPair pair) {
        return change(me, pair, (draft, _) -> draft.notApproved(me.seat()));
    }

    @Transactional(readOnly = true)
    public byte[] render(Membership me, OpenedPair pair, Format format, Locale locale) {
        var material = materials.read(me, pair);
        var draft = stored(me, material);
        if (!now(material, draft).approved()) {
            throw new NotApproved();
        }
        return presses.of(format).print(bindery.booklet(material, draft.contents(), locale));
    }

    private Draft change(Membership me, OpenedPair pair, BiFunction<StoredDraft, Draft, StoredDraft> change) {
        var material = materials.read(me, pair);
        var before = drafts.locked(me, pair.round(), material.first());
        var after = change.apply(before.draft(), now(material, before.draft()));
        if (!after.equals(before.draft())) {
            drafts.update(me, pair.round(), before, after);
            events.publishEvent(new GuideChanged(pair.round(), spaces.people(me)));
        }
        return now(material, after);
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
