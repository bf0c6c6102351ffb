/**
 * Lets employers give their workers access and lets workers take it up: views, links and what
 * follows.
 */
@NullMarked
package org.fondsloket.identity.workeraccess;

import org.jspecify.annotations.NullMarked;
