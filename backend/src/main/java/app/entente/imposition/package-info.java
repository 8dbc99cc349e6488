/** Arranges the pages of a PDF on sheets that are printed on both sides and folded. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.imposition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
