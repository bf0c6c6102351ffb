/** Carries a company's wish for another name to the fund and the answer back. */
@NullMarked
package org.fondsloket.employer.naming;

import org.jspecify.annotations.NullMarked;
