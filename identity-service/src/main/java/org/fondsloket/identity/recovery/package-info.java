/**
 * Lets people set a new password and find their user names by themselves, and nobody else do it.
 */
@NullMarked
package org.fondsloket.identity.recovery;

import org.jspecify.annotations.NullMarked;
