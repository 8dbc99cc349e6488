package app.entente.drafts;

import app.entente.couple.Membership;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a person is typing until they give it, so that a reload, another device or a sleeping phone loses none of it.
 *
 * <p>It is its writer's alone: under their key, told to nobody, and gone when it is given.
 */
@Service
public class Drafts {

    /** No box takes more characters. */
    private static final int MAX_LENGTH = 4_000;

    /** Boxes of one person that may wait at once; beyond it the one that waited longest is let go. */
    private static final int MAX_FIELDS = 40;

    private final DraftRepository words;

    Drafts(DraftRepository words) {
        this.words = words;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(Membership me, DraftField draftField) {
        return Optional.ofNullable(words.find(me).get(draftField.name()));
    }

    /** In the place of what was there before; nothing typed is nothing kept. */
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

    /** It has been given, or is not wanted any more. */
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
