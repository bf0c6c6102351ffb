/** Tries the reading of tables with a file for each way in which one can be wrong. */
@NullMarked
package org.fondsloket.reporting.spreadsheet.reading;

import org.jspecify.annotations.NullMarked;
