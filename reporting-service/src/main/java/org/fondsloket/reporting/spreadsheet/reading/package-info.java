/** Turns an untrusted file into typed lines, or says what is wrong with it and where. */
@NullMarked
package org.fondsloket.reporting.spreadsheet.reading;

import org.jspecify.annotations.NullMarked;
