/** Proves what the mailbox takes from the events of others. */
@NullMarked
package org.fondsloket.mailbox.intake;

import org.jspecify.annotations.NullMarked;
