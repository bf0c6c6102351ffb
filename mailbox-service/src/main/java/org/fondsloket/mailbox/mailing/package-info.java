/**
 * Mails with a purpose: planned once for each cause, written when they are sent, so that a link or
 * a code never lies anywhere.
 */
@NullMarked
package org.fondsloket.mailbox.mailing;

import org.jspecify.annotations.NullMarked;
