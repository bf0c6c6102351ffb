/** Puts the parts of the service together. */
@NullMarked
package org.fondsloket.employee.config;

import org.jspecify.annotations.NullMarked;
