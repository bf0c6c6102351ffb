/** The mailbox: letters of the fund, written once from events and kept for the employer. */
@NullMarked
package org.fondsloket.mailbox;

import org.jspecify.annotations.NullMarked;
