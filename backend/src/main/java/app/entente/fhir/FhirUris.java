package app.entente.fhir;

import app.entente.pack.PackId;
import app.entente.pack.PackVersion;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The addresses in a FHIR resource. They are names, not places: nothing is fetched from them. */
final class FhirUris {

    /** Says why there is no value: HL7 FHIR R4, extension data-absent-reason. */
    static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    private static final String PACK = "urn:entente:pack:";
    private static final String CODES = "urn:entente:codes:";
    private static final Pattern CANONICAL = Pattern.compile(PACK + "([a-z0-9-]{1,80})\\|([1-9][0-9]{0,5})");

    private FhirUris() {}

    static String codes(String name) {
        return CODES + name;
    }

    static String url(PackId pack) {
        return PACK + pack.value();
    }

    /** Returns a name of its own for each entry of a Bundle: the same pack has the same one everywhere. */
    static String full(PackVersion version, String kind) {
        var name = (canonical(version) + "/" + kind).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    static String canonical(PackVersion version) {
        return url(version.pack()) + "|" + version.version();
    }

    /** Returns the version of a pack that is meant; empty for a questionnaire of somebody else's. */
    static Optional<PackVersion> packVersion(String canonical) {
        var matcher = CANONICAL.matcher(canonical);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PackVersion(new PackId(matcher.group(1)), Integer.parseInt(matcher.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // "a--b" is no name
        }
    }
}
