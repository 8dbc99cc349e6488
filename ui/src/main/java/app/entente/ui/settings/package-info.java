/** What a person sets for themselves. */
@NullMarked
package app.entente.ui.settings;

import org.jspecify.annotations.NullMarked;
