/** Compares who is announced for a month with who was reported. */
@NullMarked
package org.fondsloket.employee.expectation;

import org.jspecify.annotations.NullMarked;
