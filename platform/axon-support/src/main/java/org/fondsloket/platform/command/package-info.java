/** The way into an aggregate, free of the framework behind it. */
@NullMarked
package org.fondsloket.platform.command;

import org.jspecify.annotations.NullMarked;
