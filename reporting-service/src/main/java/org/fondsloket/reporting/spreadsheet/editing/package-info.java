/** Changes single parts of a workbook and leaves all others as they are, in bounded memory. */
@NullMarked
package org.fondsloket.reporting.spreadsheet.editing;

import org.jspecify.annotations.NullMarked;
