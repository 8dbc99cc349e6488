/** What whoever looks around sees on every screen, and which screens they do not see. */
@NullMarked
package app.entente.ui.demo;

import org.jspecify.annotations.NullMarked;
