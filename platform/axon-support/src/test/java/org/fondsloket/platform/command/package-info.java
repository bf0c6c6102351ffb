/** Proves the way into an aggregate. */
@NullMarked
package org.fondsloket.platform.command;

import org.jspecify.annotations.NullMarked;
