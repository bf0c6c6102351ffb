/** Hands out the web application under a content policy without holes. */
@NullMarked
package org.fondsloket.gateway.portal;

import org.jspecify.annotations.NullMarked;
