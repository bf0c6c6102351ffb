/** Puts the parts of the service together. */
@NullMarked
package org.fondsloket.employer.config;

import org.jspecify.annotations.NullMarked;
