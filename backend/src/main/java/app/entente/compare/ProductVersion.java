package app.entente.compare;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this Entente, from its jar; "unpacked" where it runs from no jar. */
final class ProductVersion implements IVersionProvider {

    static String current() {
        return Optional.ofNullable(ProductVersion.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Entente " + current() + ", Java " + Runtime.version()};
    }
}
