package app.entente.questionnaire;

import app.entente.values.ItemId;
import app.entente.yaml.BundledYaml;
import app.entente.yaml.YamlNode;
import app.entente.yaml.YamlSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/** Two small packs beside those of the product, so that tests have something to choose, something sensitive included. */
@TestConfiguration(proxyBeanMethods = false)
public class SmallPacks {

    public static final ItemId BEDS = new ItemId("small-beds");
    public static final ItemId FENCE = new ItemId("small-fence");
    public static final ItemId NIGHTS = new ItemId("small-nights");

    private static final String GARDEN = """
            pack: small-garden
            version: 1
            themes:
              - id: small-garden
                items:
                  - {id: small-beds, version: 1, form: expectation, agreement: either, share: show,
                     indicators: [XX01]}
                  - {id: small-fence, version: 1, form: limit, asks: permission, owner: self, share: show,
                     indicators: [XX01]}
              - id: small-nights
                items:
                  - {id: small-nights, version: 1, form: statement, subject: strain, good: low, share: private,
                     sensitive: true, indicators: [XX01]}
            """;

    private static final String GARDEN_WORDS = """
            pack: small-garden
            version: 1
            name: A small garden
            about: Beds and a fence.
            themes:
              small-garden:
                name: The garden
                items:
                  small-beds: {text: We dig the beds together., help: In spring., prompt: Who begins?,
                               strength-high: You both dig., strength-low: You both rest.}
                  small-fence: {text: Somebody climbs over my fence., help: At night., prompt: What is it for?}
              small-nights:
                name: Short nights
                items:
                  small-nights: {text: I lie awake., help: Most nights., prompt: What helps?}
            """;

    private static final String VOYAGE = """
            pack: small-voyage
            version: 1
            themes:
              - id: small-voyage
                items:
                  - {id: small-sails, version: 1, form: expectation, agreement: either, share: show,
                     indicators: [XX01]}
            """;

    private static final String VOYAGE_WORDS = """
            pack: small-voyage
            version: 1
            name: A small voyage
            about: Sails.
            themes:
              small-voyage:
                name: The voyage
                items:
                  small-sails: {text: We hoist the sails together., help: In summer., prompt: Where to?,
                                strength-high: You both hoist., strength-low: You both lie in the sun.}
            """;

    @Bean
    @Primary
    QuestionnaireFiles filesWithSmallPacks(BundledYaml seeds) {
        return new QuestionnaireFiles(seeds) {

            @Override
            Collection<YamlNode> packs() {
                return with(super.packs(), "questionnaire", GARDEN, VOYAGE);
            }

            @Override
            Collection<YamlNode> texts(String language) {
                return with(super.texts(language), "texts", GARDEN_WORDS, VOYAGE_WORDS);
            }
        };
    }

    private static Collection<YamlNode> with(Collection<YamlNode> seeds, String schema, String... more) {
        var form = schema(schema);
        return Stream.concat(seeds.stream(), Stream.of(more).map(it -> form.check("small.yaml", it)))
                .toList();
    }

    private static YamlSchema schema(String name) {
        try {
            return new YamlSchema(new ClassPathResource("seeds/questionnaires/" + name + ".schema.json")
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
