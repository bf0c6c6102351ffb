/** Keeps what was typed so far, exactly as typed, so that nobody loses work. */
@NullMarked
package org.fondsloket.reporting.draft;

import org.jspecify.annotations.NullMarked;
