/** The public information pages: help, reflections, privacy, accessibility. */
@NullMarked
package app.entente.ui.about;

import org.jspecify.annotations.NullMarked;
