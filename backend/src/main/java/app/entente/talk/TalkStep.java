package app.entente.talk;

import java.util.Optional;

/** The five steps of a talk, the same one for both at any time. */
public enum TalkStep {
    STRENGTHS,
    AGENDA,
    TALK,
    AGREE,
    RECONNECT;

    public Optional<TalkStep> next() {
        return switch (this) {
            case STRENGTHS -> Optional.of(AGENDA);
            case AGENDA -> Optional.of(TALK);
            case TALK -> Optional.of(AGREE);
            case AGREE -> Optional.of(RECONNECT);
            case RECONNECT -> Optional.empty();
        };
    }

    public Optional<TalkStep> previous() {
        return switch (this) {
            case STRENGTHS -> Optional.empty();
            case AGENDA -> Optional.of(STRENGTHS);
            case TALK -> Optional.of(AGENDA);
            case AGREE -> Optional.of(TALK);
            case RECONNECT -> Optional.of(AGREE);
        };
    }
}
