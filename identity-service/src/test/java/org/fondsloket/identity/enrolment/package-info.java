/** Tests of the package of the same name. */
@NullMarked
package org.fondsloket.identity.enrolment;

import org.jspecify.annotations.NullMarked;
