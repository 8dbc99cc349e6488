package app.entente.document;

/** Renders a guide document as a file of one format. */
public interface Renderer {

    byte[] render(GuideDocument guide);
}
