/** Keeps the figures of the process to those who run it. */
@NullMarked
package org.fondsloket.gateway.operation;

import org.jspecify.annotations.NullMarked;
