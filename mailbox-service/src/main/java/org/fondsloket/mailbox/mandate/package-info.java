/** The letter that both sides of a mandate get when it begins or ends. */
@NullMarked
package org.fondsloket.mailbox.mandate;

import org.jspecify.annotations.NullMarked;
