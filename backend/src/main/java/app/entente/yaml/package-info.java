/** YAML files read with the line of every node, checked against a schema. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.entente.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
