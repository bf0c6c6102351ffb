/** Makes tables as employers make them, sound and broken, for all tests of spreadsheets. */
@NullMarked
package org.fondsloket.reporting.spreadsheet;

import org.jspecify.annotations.NullMarked;
