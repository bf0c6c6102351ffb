/** Says which months an employer can report and in what state each of them is. */
@NullMarked
package org.fondsloket.reporting.month;

import org.jspecify.annotations.NullMarked;
