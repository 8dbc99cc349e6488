package app.entente.drafts;

import app.entente.couple.Membership;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what a person is typing until they submit it, so that a reload, another device or a sleeping phone loses none
 * of it.
 *
 * <p>A draft is its writer's alone: sealed under their key, published to nobody, and deleted when it is submitted.
 */
@Service
public class Drafts {

    /** The most characters of a draft; the rest is cut off. */
    private static final int MAX_LENGTH = 4_000;

    /** The most drafts of one person; one more deletes the one saved longest ago. */
    private static final int MAX_FIELDS = 40;

    private final DraftRepository words;

    Drafts(DraftRepository words) {
        this.words = words;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(Membership me, DraftField draftField) {
        return Optional.ofNullable(words.find(me).get(draftField.name()));
    }

    /** A draft and the field it was found under. */
    public record FoundDraft(DraftField field, String text) {}

    /** Returns the draft of the first of these fields that has one. */
    @Transactional(readOnly = true)
    public Optional<FoundDraft> findFirst(Membership me, List<DraftField> fields) {
        var all = words.find(me);
        return fields.stream()
                .flatMap(it -> Optional.ofNullable(all.get(it.name())).stream().map(text -> new FoundDraft(it, text)))
                .findFirst();
    }

    /** Saves the draft of a field in place of the one before; a blank text deletes it. */
    @Transactional
    public void save(Membership me, DraftField draftField, String typed) {
        change(me, it -> {
            it.remove(draftField.name());
            if (!typed.isBlank()) {
                it.put(draftField.name(), typed.substring(0, Math.min(MAX_LENGTH, typed.length())));
            }
            if (it.size() > MAX_FIELDS) {
                it.remove(it.keySet().iterator().next());
            }
        });
    }

    /** Deletes the draft of a field, which was submitted or is not wanted any more. */
    @Transactional
    public void delete(Membership me, DraftField draftField) {
        change(me, it -> it.remove(draftField.name()));
    }

    private void change(Membership me, Consumer<Map<String, String>> change) {
        var all = new LinkedHashMap<>(words.findForUpdate(me));
        change.accept(all);
        words.save(me, all);
    }
}
