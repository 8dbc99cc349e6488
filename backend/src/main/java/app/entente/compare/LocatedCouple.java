package app.entente.compare;

import app.entente.csv.EncodedField;

/** A couple as it was read: its id, the line of its first row, and its answers. */
record LocatedCouple(String id, long line, StudyCouple couple) {

    static LocatedCouple unanswered(String id, long line, int items) {
        return new LocatedCouple(id, line, StudyCouple.unanswered(EncodedField.of(id), items));
    }
}
