/** Knows what the fund wants to know of a company, what is plausible and what is missing. */
@NullMarked
package org.fondsloket.employer.company;

import org.jspecify.annotations.NullMarked;
