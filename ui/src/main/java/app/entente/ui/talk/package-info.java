/** The joint talk: an agenda, shared notes, agreements, a parking lot. */
@NullMarked
package app.entente.ui.talk;

import org.jspecify.annotations.NullMarked;
