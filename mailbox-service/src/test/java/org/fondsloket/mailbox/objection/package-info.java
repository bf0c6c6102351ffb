/** Tests of the rules of an objection. */
@NullMarked
package org.fondsloket.mailbox.objection;

import org.jspecify.annotations.NullMarked;
