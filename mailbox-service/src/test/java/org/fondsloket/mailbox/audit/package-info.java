/** Tests of the rules of an audit. */
@NullMarked
package org.fondsloket.mailbox.audit;

import org.jspecify.annotations.NullMarked;
