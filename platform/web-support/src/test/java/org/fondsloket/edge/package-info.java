/** An HTTP edge as small as possible, to try the platform's on. */
@NullMarked
package org.fondsloket.edge;

import org.jspecify.annotations.NullMarked;
