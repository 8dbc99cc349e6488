/** CSV files read and written, the output folder, refusal of malformed input. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
