package app.entente.importedguide;

import static java.util.Comparator.comparing;

import app.entente.couple.Membership;
import app.entente.couple.SpaceEnded;
import app.entente.couple.Spaces;
import app.entente.document.GuideDocument;
import app.entente.document.GuideFormat;
import app.entente.document.Paper;
import app.entente.document.Renderers;
import app.entente.importedguide.ImportRefused.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Guides read in from files, which both partners keep once both have said yes. Before that either may read one, so that
 * each knows what the yes is for; neither learns of a yes of the other alone. Every method throws SpaceResting or
 * SpaceClosed unless the space is open.
 */
@Service
public class ImportedGuides {

    /** The largest file that is read, in bytes: a guide with everything in three languages takes less. */
    public static final int MAX_BYTES = 1_000_000;

    /** The most that a space holds. */
    public static final int MOST = 5;

    private final ImportedGuideRepository repository;
    private final GuideReader guideReader;
    private final Renderers renderers;
    private final Spaces spaces;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportedGuides(
            ImportedGuideRepository repository,
            GuideReader guideReader,
            Renderers renderers,
            Spaces spaces,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.guideReader = guideReader;
        this.renderers = renderers;
        this.spaces = spaces;
        this.events = events;
        this.clock = clock;
    }

    /** Returns those of this space, as this person may see them, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<ImportedGuide> find(Membership me) {
        spaces.requireOpen(me);
        return repository.find(me).stream()
                .map(it -> it.stored().seenBy(me.seat(), it.id()))
                .sorted(comparing(ImportedGuide::since)
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    /** Reads a file and stores nothing of it; throws {@link ImportRefused}. */
    @Transactional(readOnly = true)
    public GuideDocument read(Membership me, byte[] file) {
        spaces.requireOpen(me);
        requireRoom(me);
        return guideReader.read(file);
    }

    /** Reads a file and stores it with this person's yes, for the partner to read; throws {@link ImportRefused}. */
    @Transactional
    public ImportedGuideId offer(Membership me, byte[] file) {
        repository.lockSpace(me);
        var document = read(me, file);
        var id = ImportedGuideId.create();
        var stored = new StoredImport(document.title(), LocalDate.now(clock), Set.of(me.seat()));
        repository.insert(me, id, stored, document);
        publish(me, id);
        return id;
    }

    /** Returns the document, to be read before a yes and after; throws {@link ImportedGuideGone}. */
    @Transactional(readOnly = true)
    public GuideDocument document(Membership me, ImportedGuideId id) {
        spaces.requireOpen(me);
        return repository.document(me, id);
    }

    /** Says yes for this person. */
    @Transactional
    public void agree(Membership me, ImportedGuideId id) {
        change(me, id, it -> it.with(me.seat()));
    }

    /** Takes back this person's yes; with the last one goes the guide. */
    @Transactional
    public void takeBack(Membership me, ImportedGuideId id) {
        change(me, id, it -> it.without(me.seat()));
    }

    /** Removes the guide for both, by either of them. */
    @Transactional
    public void remove(Membership me, ImportedGuideId id) {
        spaces.requireOpen(me);
        if (!repository.delete(me, id)) {
            throw new ImportedGuideGone();
        }
        publish(me, id);
    }

    /** Returns the guide as a file; throws {@link ImportedGuideNotKept} unless both have said yes. */
    @Transactional(readOnly = true)
    public byte[] render(Membership me, ImportedGuideId id, GuideFormat guideFormat) {
        return renderers.forFormat(guideFormat, Paper.A4).render(kept(me, id));
    }

    /** Returns the document both have said yes to; throws {@link ImportedGuideNotKept} for any other. */
    GuideDocument kept(Membership me, ImportedGuideId id) {
        var found = find(me).stream().filter(it -> it.id().equals(id)).findFirst();
        if (!found.orElseThrow(ImportedGuideGone::new).kept()) {
            throw new ImportedGuideNotKept();
        }
        return repository.document(me, id);
    }

    /** Locks the guide until the transaction ends; throws {@link ImportedGuideGone}. */
    void lock(Membership me, ImportedGuideId id) {
        var _ = repository.findForUpdate(me, id).orElseThrow(ImportedGuideGone::new);
    }

    @EventListener
    void deleteAtTheEnd(SpaceEnded ended) {
        repository.delete(ended.space());
    }

    private void change(Membership me, ImportedGuideId id, UnaryOperator<StoredImport> change) {
        spaces.requireOpen(me);
        var row = repository.findForUpdate(me, id).orElseThrow(ImportedGuideGone::new);
        var after = change.apply(row.stored());
        if (after.equals(row.stored())) {
            return;
        }
        if (after.yes().isEmpty()) {
            repository.delete(me, id);
        } else {
            repository.update(me, row, after);
        }
        publish(me, id);
    }

    private void requireRoom(Membership me) {
        if (spaces.partner(me).isEmpty()) {
            throw new ImportRefused(Reason.ALONE);
        }
        if (repository.find(me).size() >= MOST) {
            throw new ImportRefused(Reason.TOO_MANY);
        }
    }

    private void publish(Membership me, ImportedGuideId id) {
        events.publishEvent(new ImportedGuideChanged(id, spaces.memberIds(me)));
    }
}
