/** Decides who becomes an employer of the scheme and under which number. */
@NullMarked
package org.fondsloket.employer.employer;

import org.jspecify.annotations.NullMarked;
