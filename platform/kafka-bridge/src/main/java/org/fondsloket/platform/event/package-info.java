/** Who did something, for whom and through which door: it travels with every command and event. */
@NullMarked
package org.fondsloket.platform.event;

import org.jspecify.annotations.NullMarked;
