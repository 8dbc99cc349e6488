/** What stands around every screen: layout, addresses, texts, errors, and who is here. */
@NullMarked
package app.entente.ui.shell;

import org.jspecify.annotations.NullMarked;
