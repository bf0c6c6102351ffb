/** What is remembered of a mail. */
@NullMarked
package org.fondsloket.mailbox.notice;

import org.jspecify.annotations.NullMarked;
