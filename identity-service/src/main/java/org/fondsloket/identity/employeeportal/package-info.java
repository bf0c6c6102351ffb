/**
 * Decides whether an employer uses the workers' portal; it lives here because every act on a
 * worker's access asks for it, and a copy could be behind.
 */
@NullMarked
package org.fondsloket.identity.employeeportal;

import org.jspecify.annotations.NullMarked;
