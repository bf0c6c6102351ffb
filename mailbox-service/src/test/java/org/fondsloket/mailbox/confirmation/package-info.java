/** Reads finished report confirmations back, figure by figure. */
@NullMarked
package org.fondsloket.mailbox.confirmation;

import org.jspecify.annotations.NullMarked;
