/** The metrics that the operator may have, at an address of this computer alone; docs/decisions/0026 says which and why. */
@NullMarked
package app.entente.ui.metrics;

import org.jspecify.annotations.NullMarked;
