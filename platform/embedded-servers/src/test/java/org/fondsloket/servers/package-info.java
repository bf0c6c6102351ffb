/** Kills the servers and looks what is left. */
@NullMarked
package org.fondsloket.servers;

import org.jspecify.annotations.NullMarked;
