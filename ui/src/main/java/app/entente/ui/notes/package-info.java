/** Shared notes by paragraph, with both wordings where both wrote. */
@NullMarked
package app.entente.ui.notes;

import org.jspecify.annotations.NullMarked;
