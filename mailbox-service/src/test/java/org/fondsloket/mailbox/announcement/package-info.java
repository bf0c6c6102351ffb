/** What is tried of the mails that announce letters. */
@NullMarked
package org.fondsloket.mailbox.announcement;

import org.jspecify.annotations.NullMarked;
