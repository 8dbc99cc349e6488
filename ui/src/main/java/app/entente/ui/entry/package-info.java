/** The server-rendered pages with forms: landing, sign-in, account, recovery, joining, demo, hand-over, quick exit. */
@NullMarked
package app.entente.ui.entry;

import org.jspecify.annotations.NullMarked;
