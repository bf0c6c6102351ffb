/** Takes a table in, checks it in the background and puts it into the draft once it is accepted. */
@NullMarked
package org.fondsloket.reporting.spreadsheet.upload;

import org.jspecify.annotations.NullMarked;
