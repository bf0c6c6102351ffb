/** Logs people in and keeps their tokens on this side of the browser. */
@NullMarked
package org.fondsloket.gateway.login;

import org.jspecify.annotations.NullMarked;
