/** The frame of every page of the talk: context, model, sidebar, time-out, shared device, confirmation status, saved drafts. */
@NullMarked
package app.entente.ui.talkframe;

import org.jspecify.annotations.NullMarked;
