package app.entente.ui.i18n;

import app.entente.values.MessageText;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Provides the texts of all screens: {@code messages/door.properties} holds the door's in English,
 * {@code messages/door_fr.properties} the same in French. A text missing in a language falls back to English.
 */
@Component
class BundleI18nProvider implements I18NProvider {

    private final Map<Locale, Map<String, String>> texts = new HashMap<>();

    BundleI18nProvider() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            texts.computeIfAbsent(language(file), _ -> new HashMap<>()).putAll(read(file));
        }
    }

    /** Returns English first, then the other locales in the order of their language tags. */
    @Override
    public List<Locale> getProvidedLocales() {
        return texts.keySet().stream()
                .sorted(Comparator.comparing((Locale it) -> !it.equals(Locale.ENGLISH))
                        .thenComparing(Locale::toLanguageTag))
                .toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        var english = texts.getOrDefault(Locale.ENGLISH, Map.of());
        var language = texts.getOrDefault(Locale.of(locale.getLanguage()), english);
        var pattern = language.getOrDefault(key, english.getOrDefault(key, key));
        return MessageText.fill(pattern, locale, parameters);
    }

    private static Locale language(Resource file) {
        var name = file.getFilename();
        var tail = name == null ? -1 : name.indexOf('_');
        return name == null || tail < 0
                ? Locale.ENGLISH
                : Locale.of(name.substring(tail + 1, name.length() - ".properties".length()));
    }

    private static Map<String, String> read(Resource file) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var read = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(it -> read.put(it, properties.getProperty(it)));
        return read;
    }
}
