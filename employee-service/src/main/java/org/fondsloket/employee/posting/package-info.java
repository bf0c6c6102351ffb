/** Decides when a worker counts as posted to a German site. */
@NullMarked
package org.fondsloket.employee.posting;

import org.jspecify.annotations.NullMarked;
