/** Shows the clerks what waits for them. */
@NullMarked
package org.fondsloket.identity.desk;

import org.jspecify.annotations.NullMarked;
