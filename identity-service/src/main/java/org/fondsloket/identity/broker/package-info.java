/** Judges logins that came through a recognised broker, and keeps whose means opens which login. */
@NullMarked
package org.fondsloket.identity.broker;

import org.jspecify.annotations.NullMarked;
