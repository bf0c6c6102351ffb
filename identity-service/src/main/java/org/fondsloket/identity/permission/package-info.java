/** Answers what somebody may do for an employer, and why. */
@NullMarked
package org.fondsloket.identity.permission;

import org.jspecify.annotations.NullMarked;
