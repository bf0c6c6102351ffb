/** Logins of persons and machines: the only names this service keeps. */
@NullMarked
package org.fondsloket.identity.login;

import org.jspecify.annotations.NullMarked;
