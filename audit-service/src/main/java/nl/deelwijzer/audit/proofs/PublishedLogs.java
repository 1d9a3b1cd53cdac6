// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.proofs;

import nl.deelwijzer.record.EntryId;
import nl.deelwijzer.tlog.LogFiles;
import nl.deelwijzer.tlog.TilePath;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;

/**
 * The published logs, for reading. Every answer about a log begins with its checkpoint from here,
 * so that all of them see the same.
 */
public interface PublishedLogs {

    /**
     * Where an entry stands; pending ones too, so compare with a checkpoint read before or with.
     */
    record Place(int log, long index) {}

    /** All logs by number. */
    Flux<PublishedLog> all();

    /** One log; empty for a number that none has. */
    Mono<PublishedLog> find(int number);

    /** Where this entry stands; empty as long as it has not arrived. */
    Mono<Place> place(EntryId id);

    /**
     * The tiles with these levels and indexes, for a proof, each at least as wide as the published
     * log has it: those read lately from memory, the others in one read.
     *
     * @param tiles within the log; no bundles
     */
    Mono<LogFiles> tiles(PublishedLog log, Collection<TilePath> tiles);

    /**
     * A tile as it is stored now, for who looks for damage; at least as wide as the published log
     * has it.
     *
     * @param tile within the log; no bundle
     */
    Mono<byte[]> tile(PublishedLog log, TilePath tile);

    /**
     * A bundle of entries, made from what is stored.
     *
     * @param bundle within the log; the answer has exactly its width
     */
    Mono<byte[]> bundle(PublishedLog log, TilePath bundle);
}
