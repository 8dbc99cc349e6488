package app.entente.approvedguide;

import app.entente.document.GuideDocument;
import app.entente.document.Paper;
import java.util.List;
import java.util.Locale;

/**
 * The guide as both have approved it: the hash they approved, a hash of what the two had written and withdrawn by then,
 * its paper, and the document in every language in which one of them may read it.
 */
public record ApprovedGuide(String contentHash, String sourceHash, Paper paper, List<GuideDocument> documents) {

    public ApprovedGuide {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("An approved guide has a document");
        }
    }

    /** Returns the document in this language, else in English, else the first. */
    public GuideDocument document(Locale locale) {
        return documents.stream()
                .filter(it -> it.locale().equals(locale))
                .findFirst()
                .orElseGet(() -> locale.equals(Locale.ENGLISH) ? documents.getFirst() : document(Locale.ENGLISH));
    }
}
