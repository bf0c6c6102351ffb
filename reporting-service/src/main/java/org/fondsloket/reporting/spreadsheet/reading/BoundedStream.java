package org.fondsloket.reporting.spreadsheet.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops unpacking where a file grows beyond what a report can be, whatever its directory claims.
 */
final class BoundedStream extends FilterInputStream {

    private final Budget budget;
    private long left;

    BoundedStream(InputStream in, Budget budget, long most) {
        super(in);
        this.budget = budget;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = in.read();
        spend(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = in.read(target, offset, length);
        spend(Math.max(got, 0));
        return got;
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        budget.left -= bytes;
        if (left < 0 || budget.left < 0) {
            budget.exceeded = true;
            throw new IOException("larger inside than a report can be");
        }
    }

    /** What all parts of a file may have together. */
    static final class Budget {

        private long left;
        private boolean exceeded;

        Budget(long bytes) {
            this.left = bytes;
        }

        boolean isExceeded() {
            return exceeded;
        }
    }
}
