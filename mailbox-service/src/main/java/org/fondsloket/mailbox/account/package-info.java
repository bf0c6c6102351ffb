/** Letters about an employer's contribution account. */
@NullMarked
package org.fondsloket.mailbox.account;

import org.jspecify.annotations.NullMarked;
