/** The layout around every screen: top bar, footer, banners, preferences of the browser, the watch on a paused space. */
@NullMarked
package app.entente.ui.shell;

import org.jspecify.annotations.NullMarked;
