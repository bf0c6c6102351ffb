/** Receives customs notifications, one by one or as a file, and lists them. */
@NullMarked
package org.fondsloket.employee.intake;

import org.jspecify.annotations.NullMarked;
