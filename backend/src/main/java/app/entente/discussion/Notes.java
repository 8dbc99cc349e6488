package app.entente.discussion;

import static java.util.Comparator.comparing;

import app.entente.door.OpenedPair;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes the two share on each topic, paragraph by paragraph. */
@Service
public class Notes {

    private static final int MOST = 300;

    private final ParagraphRepository paragraphs;
    private final Bell bell;

    Notes(ParagraphRepository paragraphs, Bell bell) {
        this.paragraphs = paragraphs;
        this.bell = bell;
    }

    @Transactional(readOnly = true)
    public List<Paragraph> of(OpenedPair pair) {
        return paragraphs.of(pair.membership(), pair.round()).stream()
                .sorted(comparing(Paragraph::place).thenComparing(it -> it.id().value()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Paragraph> of(OpenedPair pair, TopicId topic) {
        return of(pair).stream().filter(it -> it.topic().equals(topic)).toList();
    }

    /**
     * Writes onto the version that was on the screen, 0 for a new paragraph. Where somebody was quicker both wordings
     * stay; no words at all take the paragraph away, unless somebody was quicker.
     */
    @Transactional
    public Optional<Paragraph> write(OpenedPair pair, TopicId topic, ParagraphId id, int base, String typed) {
        var text = Text.cleaned(typed, Text.PARAGRAPH);
        var found = paragraphs.locked(pair.membership(), pair.round(), id);
        return text.isEmpty()
                ? found.flatMap(it -> erase(pair, it, base))
                : Optional.of(found.map(it -> write(pair, it, base, text))
                        .orElseGet(() -> begin(pair, topic, id, base, text)));
    }

    /** Keeps one of the wordings, for both; nothing happens where the paragraph has moved on since. */
    @Transactional
    public void keep(OpenedPair pair, ParagraphId id, int version, Wording chosen) {
        contested(pair, id, version)
                .filter(it -> it.wordings().contains(chosen))
                .ifPresent(it -> store(pair, it.settled(chosen)));
    }

    /** Keeps them all, one paragraph each. */
    @Transactional
    public void keepAll(OpenedPair pair, ParagraphId id, int version) {
        var me = pair.membership();
        contested(pair, id, version).ifPresent(it -> {
            store(pair, it.settled(it.wordings().getFirst()));
            for (var i = 1; i < it.wordings().size(); i++) {
                var more = List.of(it.wordings().get(i));
                paragraphs.add(
                        me, pair.round(), new Paragraph(ParagraphId.create(), 1, it.topic(), it.place() + i, more));
            }
        });
    }

    private Optional<Paragraph> contested(OpenedPair pair, ParagraphId id, int version) {
        return paragraphs
                .locked(pair.membership(), pair.round(), id)
                .filter(it -> it.contested() && it.version() == version);
    }

    private Paragraph write(OpenedPair pair, Paragraph before, int base, String text) {
        var after = before.written(base, new Wording(pair.membership().seat(), text));
        if (!after.equals(before)) {
            store(pair, after);
        }
        return after;
    }

    private Paragraph begin(OpenedPair pair, TopicId topic, ParagraphId id, int base, String text) {
        var me = pair.membership();
        var all = paragraphs.of(me, pair.round());
        if (all.size() >= MOST) {
            throw new TextRefused();
        }
        var place = all.stream().mapToLong(Paragraph::place).max().orElse(0) + Paragraph.GAP;
        var begun = new Paragraph(id, base + 1, topic, place, List.of(new Wording(me.seat(), text)));
        if (!paragraphs.add(me, pair.round(), begun)) {
            return write(pair, paragraphs.locked(me, pair.round(), id).orElseThrow(), base, text);
        }
        bell.ring(me, id.value());
        return begun;
    }

    private Optional<Paragraph> erase(OpenedPair pair, Paragraph before, int base) {
        if (before.version() != base || before.contested()) {
            return Optional.of(before);
        }
        paragraphs.remove(pair.membership(), pair.round(), before.id());
        bell.ring(pair.membership(), before.id().value());
        return Optional.empty();
    }

    private void store(OpenedPair pair, Paragraph paragraph) {
        paragraphs.update(pair.membership(), pair.round(), paragraph);
        bell.ring(pair.membership(), paragraph.id().value());
    }
}
