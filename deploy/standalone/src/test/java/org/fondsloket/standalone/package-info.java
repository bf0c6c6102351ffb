/** Starts, kills and stops a platform of small services that only say that they are well. */
@NullMarked
package org.fondsloket.standalone;

import org.jspecify.annotations.NullMarked;
