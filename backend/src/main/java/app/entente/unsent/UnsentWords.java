package app.entente.unsent;

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
public class UnsentWords {

    /** No box takes more characters. */
    private static final int LONGEST = 4_000;

    /** Boxes of one person that may wait at once; beyond it the one that waited longest is let go. */
    private static final int MOST = 40;

    private final WordsRepository words;

    UnsentWords(WordsRepository words) {
        this.words = words;
    }

    @Transactional(readOnly = true)
    public Optional<String> in(Membership me, Place place) {
        return Optional.ofNullable(words.of(me).get(place.name()));
    }

    /** In the place of what was there before; nothing typed is nothing kept. */
    @Transactional
    public void keep(Membership me, Place place, String typed) {
        change(me, it -> {
            it.remove(place.name());
            if (!typed.isBlank()) {
                it.put(place.name(), typed.substring(0, Math.min(LONGEST, typed.length())));
            }
            if (it.size() > MOST) {
                it.remove(it.keySet().iterator().next());
            }
        });
    }

    /** It has been given, or is not wanted any more. */
    @Transactional
    public void forget(Membership me, Place place) {
        change(me, it -> it.remove(place.name()));
    }

    private void change(Membership me, Consumer<Map<String, String>> change) {
        var all = new LinkedHashMap<>(words.locked(me));
        change.accept(all);
        words.keep(me, all);
    }
}
