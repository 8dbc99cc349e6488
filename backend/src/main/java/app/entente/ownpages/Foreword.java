package app.entente.ownpages;

import java.util.Optional;

/**
 * The words that a person puts in front of their own pages. They go into the file that is asked for and are stored
 * nowhere, so that they can be written in a closed space as well.
 */
public record Foreword(String text) {

    /** The most characters of a foreword, as a field on a screen counts them; the rest is cut off. */
    public static final int MAX_LENGTH = 4_000;

    public Foreword {
        text = text.strip();
        text = text.substring(0, Math.min(MAX_LENGTH, text.length()));
    }

    /** Returns the words; empty where nothing was written. */
    Optional<String> words() {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    @Override
    public String toString() {
        return "Foreword[hidden]"; // so that no log can carry one
    }
}
