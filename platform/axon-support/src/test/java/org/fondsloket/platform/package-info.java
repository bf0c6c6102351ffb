/** Proves that the traps of the stack are closed, one class per trap. */
@NullMarked
package org.fondsloket.platform;

import org.jspecify.annotations.NullMarked;
