/** Notes which scanned form stands behind what the fund enters for an employer. */
@NullMarked
package org.fondsloket.employer.paper;

import org.jspecify.annotations.NullMarked;
