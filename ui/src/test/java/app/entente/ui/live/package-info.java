@NullMarked
package app.entente.ui.live;

import org.jspecify.annotations.NullMarked;
