package app.entente.batch;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Entente this is, as its jar says; "unpacked" where it runs from no jar. */
final class Version implements IVersionProvider {

    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Entente " + current() + ", Java " + Runtime.version()};
    }
}
