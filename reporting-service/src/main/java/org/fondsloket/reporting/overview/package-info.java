/** Shows an employer's year, month by month. */
@NullMarked
package org.fondsloket.reporting.overview;

import org.jspecify.annotations.NullMarked;
