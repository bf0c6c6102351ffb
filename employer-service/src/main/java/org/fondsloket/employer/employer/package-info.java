/** Decides what may happen to an employer of the scheme, from its number to its successor. */
@NullMarked
package org.fondsloket.employer.employer;

import org.jspecify.annotations.NullMarked;
