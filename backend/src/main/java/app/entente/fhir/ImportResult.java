package app.entente.fhir;

/**
 * The result of reading answers in.
 *
 * @param taken how many were saved, private
 * @param kept how many were left out because the question was answered already
 * @param notUnderstood how many answers to questions of this round could not be read
 */
public record ImportResult(int taken, int kept, int notUnderstood) {

    ImportResult plus(ImportResult other) {
        return new ImportResult(taken + other.taken, kept + other.kept, notUnderstood + other.notUnderstood);
    }
}
