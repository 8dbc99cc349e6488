/** Read-back of the answers to be shown, and sealing. */
@NullMarked
package app.entente.ui.seal;

import org.jspecify.annotations.NullMarked;
