/** Knows the employers that take part in the scheme. */
@NullMarked
package org.fondsloket.employer;

import org.jspecify.annotations.NullMarked;
