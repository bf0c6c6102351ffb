/** LT-07, the report confirmation: what was reported and what is to be paid. */
@NullMarked
package org.fondsloket.mailbox.confirmation;

import org.jspecify.annotations.NullMarked;
