// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.police;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

import reactor.blockhound.BlockHound;

import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.ReadLock;
import java.util.concurrent.locks.ReentrantReadWriteLock.WriteLock;
import java.util.concurrent.locks.StampedLock;

/**
 * Makes a blocking call on an event loop an error, in every test of the service. To wait for a lock
 * is none: the libraries guard their caches by locks that are held for moments, and whether two
 * threads meet at one is chance.
 *
 * <p>It begins before the first test: a thread that already waits for work when its calls become
 * watched is not known to be allowed to, and ends with the lock of its queue held for ever.
 */
public final class BlockingCalls implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
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
