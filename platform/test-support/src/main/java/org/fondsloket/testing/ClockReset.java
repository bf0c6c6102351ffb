package org.fondsloket.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Contexts are shared by test classes, a time that one of them set is not. */
final class ClockReset extends AbstractTestExecutionListener {

    @Override
    public void afterTestClass(TestContext context) {
        if (context.hasApplicationContext()) {
            context.getApplicationContext()
                    .getBeanProvider(MutableClock.class)
                    .ifAvailable(MutableClock::reset);
        }
    }
}
