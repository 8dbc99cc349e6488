package app.entente.ui.leave;

import java.util.Locale;
import java.util.function.Function;

/**
 * A file to download: its media type, and its content in the reader's language, generated on request.
 *
 * @param key of its texts: {@code go} for the link, {@code file} for the name of the file
 */
record OfferedFile(String key, String mediaType, Function<Locale, byte[]> content) {}
