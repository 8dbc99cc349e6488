@NullMarked
package app.entente.ui.presence;

import org.jspecify.annotations.NullMarked;
