/** The one next step of a couple, and nothing else loud. */
@NullMarked
package app.entente.ui.home;

import org.jspecify.annotations.NullMarked;
