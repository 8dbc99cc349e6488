/** The guide's composer: what goes in, who has said yes, what can be taken home. */
@NullMarked
package app.entente.ui.guide;

import org.jspecify.annotations.NullMarked;
