/** How an amount is paid without typing: structured reference and payment code. */
@NullMarked
package org.fondsloket.mailbox.payment;

import org.jspecify.annotations.NullMarked;
