// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import reactor.blockhound.BlockHound;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
import java.util.concurrent.locks.StampedLock;

/**
 * Makes a blocking call on an event loop an error, in the whole JVM of the tests from then on. To
 * wait for a lock is none: the libraries guard their caches by locks that are held for moments, and
 * whether two threads meet at one is chance.
 */
final class BlockingCalls {

    private BlockingCalls() {}

    static void watch() {
        BlockHound.builder()
                .loadIntegrations()
                .allowBlockingCallsInside(ReentrantLock.class.getName(), "lock")
                .allowBlockingCallsInside(ReadLock.class.getName(), "lock")
                .allowBlockingCallsInside(WriteLock.class.getName(), "lock")
                .allowBlockingCallsInside(StampedLock.class.getName(), "readLock")
                .allowBlockingCallsInside(StampedLock.class.getName(), "writeLock")
                .install();
    }
}
