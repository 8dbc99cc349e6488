package app.entente.importedguide;

import java.time.LocalDate;
import java.util.Optional;

/** An agreement in an imported guide: what it is about and what it says, both in the words of the file. */
public record ImportedAgreement(int number, String about, String sentence, Optional<LocalDate> review) {}
