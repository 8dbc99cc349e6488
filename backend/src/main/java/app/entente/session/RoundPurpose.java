package app.entente.session;

import app.entente.values.ThemeId;
import java.util.Optional;

/** The purpose a round begins with: a list of packs, the same packs once more, or one theme. */
public sealed interface RoundPurpose {

    /** Packs that were not asked before: the first round of a session, or a further one. */
    record Packs() implements RoundPurpose {}

    /** The packs of an opened round once more. */
    record Retake() implements RoundPurpose {}

    record OneTheme(ThemeId of) implements RoundPurpose {}

    /** Returns the theme of a round of one theme. */
    default Optional<ThemeId> theme() {
        return this instanceof OneTheme(var theme) ? Optional.of(theme) : Optional.empty();
    }

    /** Returns the kind of a round that begins for this purpose as the {@code number}th of its session. */
    default RoundKind kind(int number) {
        return switch (this) {
            case Packs _ -> number == 1 ? RoundKind.FIRST : RoundKind.FURTHER;
            case Retake _ -> RoundKind.RETAKE;
            case OneTheme _ -> RoundKind.THEME;
        };
    }
}
