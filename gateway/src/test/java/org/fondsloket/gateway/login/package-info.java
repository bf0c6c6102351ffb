/** Tests of what a login is asked for and what it brings. */
@NullMarked
package org.fondsloket.gateway.login;

import org.jspecify.annotations.NullMarked;
