/**
 * Links and codes that open something once, without a secret ever being stored or sent as an event.
 */
@NullMarked
package org.fondsloket.platform.web.secret;

import org.jspecify.annotations.NullMarked;
