/** One document model of the guide and its renderers: PDF, Markdown, JSON, markup. */
@ApplicationModule(allowedDependencies = {"statistics", "pack", "couple", "comparison", "chart", "figures", "values"})
@NullMarked
package app.entente.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
