/** Tells by e-mail that a letter lies in the mailbox, and nothing of what it says. */
@NullMarked
package org.fondsloket.mailbox.announcement;

import org.jspecify.annotations.NullMarked;
