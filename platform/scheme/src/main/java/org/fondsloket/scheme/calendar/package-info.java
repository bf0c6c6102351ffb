/** Days, months, public holidays and working days as the scheme counts them. */
@NullMarked
package org.fondsloket.scheme.calendar;

import org.jspecify.annotations.NullMarked;
