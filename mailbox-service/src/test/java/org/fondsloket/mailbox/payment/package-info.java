/** What is tried of references and payment codes. */
@NullMarked
package org.fondsloket.mailbox.payment;

import org.jspecify.annotations.NullMarked;
