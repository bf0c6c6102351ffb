/** Says which sheets and columns the prescribed table has, for those who write and who read it. */
@NullMarked
package org.fondsloket.reporting.spreadsheet.layout;

import org.jspecify.annotations.NullMarked;
