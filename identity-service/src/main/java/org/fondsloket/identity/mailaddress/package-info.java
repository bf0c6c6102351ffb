/**
 * A worker's login takes over a mail address that the employer corrected, once the worker has shown
 * that it is his (S001-10).
 */
@NullMarked
package org.fondsloket.identity.mailaddress;

import org.jspecify.annotations.NullMarked;
