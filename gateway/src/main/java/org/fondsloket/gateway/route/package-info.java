/** Sends each address to the service that owns it and says so plainly when that service is away. */
@NullMarked
package org.fondsloket.gateway.route;

import org.jspecify.annotations.NullMarked;
