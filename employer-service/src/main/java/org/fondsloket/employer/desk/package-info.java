/** Lets the fund's clerks note paper letters, link a number to its successor and forget persons. */
@NullMarked
package org.fondsloket.employer.desk;

import org.jspecify.annotations.NullMarked;
