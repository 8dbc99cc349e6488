/** Small components without knowledge of what they ask or show. */
@NullMarked
package app.entente.ui.kit;

import org.jspecify.annotations.NullMarked;
