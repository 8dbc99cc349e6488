package app.entente.agreement;

import static java.util.Comparator.comparing;

import app.entente.door.OpenedPair;
import app.entente.joint.ChangePublisher;
import app.entente.joint.TextRefused;
import app.entente.joint.UserText;
import app.entente.values.ThemeId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes the shared notes of a round, paragraph by paragraph. */
@Service
public class SharedNotes {

    private static final int MAX_PARAGRAPHS = 300;

    private final NoteParagraphRepository paragraphs;
    private final ChangePublisher changePublisher;

    SharedNotes(NoteParagraphRepository paragraphs, ChangePublisher changePublisher) {
        this.paragraphs = paragraphs;
        this.changePublisher = changePublisher;
    }

    /** Returns the paragraphs of every topic, by their place. */
    @Transactional(readOnly = true)
    public List<NoteParagraph> find(OpenedPair pair) {
        return paragraphs.findByRound(pair.membership(), pair.round()).stream()
                .sorted(comparing(NoteParagraph::place)
                        .thenComparing(it -> it.id().value()))
                .toList();
    }

    /** Returns the paragraphs of this topic, by their place. */
    @Transactional(readOnly = true)
    public List<NoteParagraph> find(OpenedPair pair, ThemeId topic) {
        return find(pair).stream().filter(it -> it.topic().equals(topic)).toList();
    }

    /**
     * Writes up to {@value UserText#MAX_PARAGRAPH} characters on version {@code base} of a paragraph, 0 for a new one.
     * Both wordings stay where the paragraph has changed since. An empty text deletes the paragraph, unless it has
     * changed since or is contested.
     *
     * @return the paragraph as it is now; empty where it was deleted or never there
     * @throws app.entente.joint.TextRefused where the text is too long or the round has {@value #MAX_PARAGRAPHS}
     *     paragraphs
     */
    @Transactional
    public Optional<NoteParagraph> write(OpenedPair pair, ThemeId topic, NoteParagraphId id, int base, String typed) {
        var text = UserText.cleaned(typed, UserText.MAX_PARAGRAPH);
        var found = paragraphs.findForUpdate(pair.membership(), pair.round(), id);
        return text.isEmpty()
                ? found.flatMap(it -> erase(pair, it, base))
                : Optional.of(found.map(it -> write(pair, it, base, text))
                        .orElseGet(() -> begin(pair, topic, id, base, text)));
    }

    /** Keeps one of the wordings, for both; changes nothing where the paragraph has another version by now. */
    @Transactional
    public void chooseWording(OpenedPair pair, NoteParagraphId id, int version, NoteWording chosen) {
        contested(pair, id, version)
                .filter(it -> it.wordings().contains(chosen))
                .ifPresent(it -> store(pair, it.withChosenWording(chosen)));
    }

    /**
     * Keeps every wording, each in a paragraph of its own; changes nothing where the paragraph has another version by
     * now.
     */
    @Transactional
    public void splitWordings(OpenedPair pair, NoteParagraphId id, int version) {
        var me = pair.membership();
        contested(pair, id, version).ifPresent(it -> {
            store(pair, it.withChosenWording(it.wordings().getFirst()));
            for (var i = 1; i < it.wordings().size(); i++) {
                var more = List.of(it.wordings().get(i));
                paragraphs.insert(
                        me,
                        pair.round(),
                        new NoteParagraph(NoteParagraphId.create(), 1, it.topic(), it.place() + i, more));
            }
        });
    }

    private Optional<NoteParagraph> contested(OpenedPair pair, NoteParagraphId id, int version) {
        return paragraphs
                .findForUpdate(pair.membership(), pair.round(), id)
                .filter(it -> it.contested() && it.version() == version);
    }

    private NoteParagraph write(OpenedPair pair, NoteParagraph before, int base, String text) {
        var after = before.withWording(base, new NoteWording(pair.membership().seat(), text));
        if (!after.equals(before)) {
            store(pair, after);
        }
        return after;
    }

    private NoteParagraph begin(OpenedPair pair, ThemeId topic, NoteParagraphId id, int base, String text) {
        var me = pair.membership();
        var all = paragraphs.findByRound(me, pair.round());
        if (all.size() >= MAX_PARAGRAPHS) {
            throw new TextRefused();
        }
        var place = all.stream().mapToLong(NoteParagraph::place).max().orElse(0) + NoteParagraph.GAP;
        var begun = new NoteParagraph(id, base + 1, topic, place, List.of(new NoteWording(me.seat(), text)));
        if (!paragraphs.insert(me, pair.round(), begun)) {
            return write(pair, paragraphs.findForUpdate(me, pair.round(), id).orElseThrow(), base, text);
        }
        changePublisher.publishToBoth(me, id.value());
        return begun;
    }

    private Optional<NoteParagraph> erase(OpenedPair pair, NoteParagraph before, int base) {
        if (before.version() != base || before.contested()) {
            return Optional.of(before);
        }
        paragraphs.delete(pair.membership(), pair.round(), before.id());
        changePublisher.publishToBoth(pair.membership(), before.id().value());
        return Optional.empty();
    }

    private void store(OpenedPair pair, NoteParagraph noteParagraph) {
        paragraphs.update(pair.membership(), pair.round(), noteParagraph);
        changePublisher.publishToBoth(pair.membership(), noteParagraph.id().value());
    }
}
