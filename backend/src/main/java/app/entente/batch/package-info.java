/** The compare command for researchers and counsellors: files in, files out, without Spring. */
@ApplicationModule(allowedDependencies = {"engine"})
@NullMarked
package app.entente.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
