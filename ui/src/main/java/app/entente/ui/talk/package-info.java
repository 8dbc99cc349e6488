/** The talk’s two views, composed of agenda, topic, notes and agreement; the five steps. */
@NullMarked
package app.entente.ui.talk;

import org.jspecify.annotations.NullMarked;
