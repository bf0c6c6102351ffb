/** Lets operations staff see what the processors do, and act on it with a recorded reason. */
@NullMarked
package org.fondsloket.platform.processing.operations;

import org.jspecify.annotations.NullMarked;
