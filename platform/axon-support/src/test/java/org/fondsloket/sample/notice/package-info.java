/** A notice for every delivery: a reaction with an effect. */
@NullMarked
package org.fondsloket.sample.notice;

import org.jspecify.annotations.NullMarked;
