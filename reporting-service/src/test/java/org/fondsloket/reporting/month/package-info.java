/** Proves in which state a month is on which day. */
@NullMarked
package org.fondsloket.reporting.month;

import org.jspecify.annotations.NullMarked;
