/** Takes reports of absence without pay and puts them into the month's lines. */
@NullMarked
package org.fondsloket.reporting.absentees;

import org.jspecify.annotations.NullMarked;
