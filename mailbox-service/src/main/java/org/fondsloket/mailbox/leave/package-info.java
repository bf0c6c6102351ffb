/** Letters about the leave accounts of workers. */
@NullMarked
package org.fondsloket.mailbox.leave;

import org.jspecify.annotations.NullMarked;
