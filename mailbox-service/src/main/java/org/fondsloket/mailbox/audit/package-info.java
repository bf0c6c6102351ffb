/** What may happen to an audit, and in which order. */
@NullMarked
package org.fondsloket.mailbox.audit;

import org.jspecify.annotations.NullMarked;
