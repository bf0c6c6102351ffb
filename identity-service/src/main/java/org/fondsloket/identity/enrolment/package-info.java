/** Takes registrations in from the public page and from the fund's clerks. */
@NullMarked
package org.fondsloket.identity.enrolment;

import org.jspecify.annotations.NullMarked;
