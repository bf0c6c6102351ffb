/** Which letters can be objected to, until when, and what may follow. */
@NullMarked
package org.fondsloket.mailbox.objection;

import org.jspecify.annotations.NullMarked;
