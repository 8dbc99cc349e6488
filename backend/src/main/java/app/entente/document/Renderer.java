package app.entente.document;

/** Makes a file of a booklet. */
public interface Renderer {

    byte[] render(GuideDocument guide);
}
