/** Two people compose one guide. */
@NullMarked
package app.entente.ui.guide;

import org.jspecify.annotations.NullMarked;
