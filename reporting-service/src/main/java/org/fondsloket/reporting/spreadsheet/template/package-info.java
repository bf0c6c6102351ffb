/** Hands out the prescribed table, prefilled, so that an employer types only what is new. */
@NullMarked
package org.fondsloket.reporting.spreadsheet.template;

import org.jspecify.annotations.NullMarked;
