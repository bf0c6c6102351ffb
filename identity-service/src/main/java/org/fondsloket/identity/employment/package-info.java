/** Keeps this service's copy of who works where and how a worker can be reached. */
@NullMarked
package org.fondsloket.identity.employment;

import org.jspecify.annotations.NullMarked;
