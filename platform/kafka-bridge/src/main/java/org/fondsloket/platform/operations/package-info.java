/** What operations staff see and may do, the same for every part of the platform. */
@NullMarked
package org.fondsloket.platform.operations;

import org.jspecify.annotations.NullMarked;
