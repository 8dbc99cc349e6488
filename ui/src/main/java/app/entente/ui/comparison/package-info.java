/** The comparison page: intro, strengths, topics, parts, own words, scales. */
@NullMarked
package app.entente.ui.comparison;

import org.jspecify.annotations.NullMarked;
