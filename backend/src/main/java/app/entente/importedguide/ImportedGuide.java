package app.entente.importedguide;

import java.time.LocalDate;

/**
 * One imported guide as one of the two sees it: its title, the day it was read in, whether this person has said yes to
 * it, and whether both have. A yes of the partner alone has no place in it.
 */
public record ImportedGuide(ImportedGuideId id, String title, LocalDate since, boolean mine, boolean kept) {}
