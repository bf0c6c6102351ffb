/** Answers and changes which workers an employer has. */
@NullMarked
package org.fondsloket.employee.workforce;

import org.jspecify.annotations.NullMarked;
