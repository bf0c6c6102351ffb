/** Starts, kills and restarts the servers the platform stands on, without a container engine. */
@NullMarked
package org.fondsloket.servers;

import org.jspecify.annotations.NullMarked;
