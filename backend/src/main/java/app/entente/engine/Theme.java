package app.entente.engine;

import java.util.Optional;

/** A theme, and how much it matters to each; a person may leave that out. */
public record Theme(String id, Both<Optional<Importance>> importance) {}
