/** Keeps who a worker is: the one erasable place, never part of an event. */
@NullMarked
package org.fondsloket.employee.person;

import org.jspecify.annotations.NullMarked;
