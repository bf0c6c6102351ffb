/** Tells the other services that an employer takes part. */
@NullMarked
package org.fondsloket.employer.publication;

import org.jspecify.annotations.NullMarked;
