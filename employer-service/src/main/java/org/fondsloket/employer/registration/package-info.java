/** Lets the fund register an employer over HTTP. */
@NullMarked
package org.fondsloket.employer.registration;

import org.jspecify.annotations.NullMarked;
