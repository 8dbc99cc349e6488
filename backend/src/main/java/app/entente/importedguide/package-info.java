/** A guide read in again from its JSON: checked, inert, sealed, and a document of both once both have said yes to it. */
@ApplicationModule(
        allowedDependencies = {
            "values",
            "payload",
            "person",
            "vault",
            "couple",
            "joint",
            "door",
            "comparison",
            "agreement",
            "document",
            "approvedguide"
        })
@NullMarked
package app.entente.importedguide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
