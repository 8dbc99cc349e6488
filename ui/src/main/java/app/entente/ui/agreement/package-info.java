/** Agreements and limit plans: drafting, confirming, history. */
@NullMarked
package app.entente.ui.agreement;

import org.jspecify.annotations.NullMarked;
