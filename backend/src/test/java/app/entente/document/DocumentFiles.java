package app.entente.document;

/** The files of a document, as they are downloaded. */
public final class DocumentFiles {

    private static final Renderers RENDERERS = new Renderers(new JsonRenderer());

    private DocumentFiles() {}

    public static byte[] file(GuideDocument document, GuideFormat format) {
        return RENDERERS.forFormat(format, Paper.A5).render(document);
    }
}
