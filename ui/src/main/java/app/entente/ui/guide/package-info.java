/** Composing, approving and downloading the conversation guide. */
@NullMarked
package app.entente.ui.guide;

import org.jspecify.annotations.NullMarked;
