/** What is to be remembered of a mail with a purpose: only that it could not reach its reader. */
@NullMarked
package org.fondsloket.mailbox.notice;

import org.jspecify.annotations.NullMarked;
