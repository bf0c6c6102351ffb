/** Decides the life of a worker number without knowing whose it is. */
@NullMarked
package org.fondsloket.employee.worker;

import org.jspecify.annotations.NullMarked;
