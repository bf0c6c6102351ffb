/** What time it is for the business, which a training installation may choose. */
@NullMarked
package org.fondsloket.platform.time;

import org.jspecify.annotations.NullMarked;
