/** Mails with a purpose, sent through a real mail server and read back. */
@NullMarked
package org.fondsloket.mailbox.mailing;

import org.jspecify.annotations.NullMarked;
