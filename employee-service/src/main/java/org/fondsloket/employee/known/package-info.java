/** Answers whether the fund knows a person, and lets nobody guess persons by asking. */
@NullMarked
package org.fondsloket.employee.known;

import org.jspecify.annotations.NullMarked;
