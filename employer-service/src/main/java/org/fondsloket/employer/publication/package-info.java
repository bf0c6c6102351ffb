/** Tells the other services who takes part and how the company is reached. */
@NullMarked
package org.fondsloket.employer.publication;

import org.jspecify.annotations.NullMarked;
