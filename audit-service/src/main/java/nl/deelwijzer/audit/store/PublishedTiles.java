// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.audit.store;

import static com.mongodb.client.model.Filters.in;

import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.deelwijzer.audit.proofs.PublishedLog;
import nl.deelwijzer.tlog.LogFiles;
import nl.deelwijzer.tlog.MissingFileException;
import nl.deelwijzer.tlog.TileCover;
import nl.deelwijzer.tlog.TilePath;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The tiles that published checkpoints cover. A tile of some width never changes, so those read
 * lately are kept: a log of a million entries has tiles of 32 MB in all, and a proof needs three.
 */
final class PublishedTiles {

    /** In bytes; about a thousand full tiles. */
    private static final long KEPT = 8L << 20;

    private final Store store;
    private final Cache<String, byte[]> kept =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT)
                    .weigher((String _, byte[] content) -> content.length)
                    .build();

    PublishedTiles(Store store) {
        this.store = store;
    }

    /**
     * Some tiles, read together.
     *
     * @param wanted as wide as the published size has them
     */
    Mono<LogFiles> of(PublishedLog log, Collection<TilePath> wanted) {
        var known = kept.getAllPresent(ids(log, wanted.stream()));
        var missing = wanted.stream().filter(tile -> ids(log, tile).noneMatch(known::containsKey));
        return read(ids(log, missing))
                .doOnNext(kept::putAll)
                .map(read ->
                        tile -> content(log, tile, id -> read.getOrDefault(id, known.get(id))));
    }

    /** A tile as it is stored now. */
    Mono<byte[]> stored(PublishedLog log, TilePath tile) {
        return read(ids(log, Stream.of(tile))).map(read -> content(log, tile, read::get));
    }

    private Mono<Map<String, byte[]>> read(Set<String> ids) {
        return ids.isEmpty()
                ? Mono.just(Map.of())
                : Flux.from(store.tiles().find(in("_id", ids)))
                        .collectMap(TileDocument::id, TileDocument::content);
    }

    private static byte[] content(
            PublishedLog log, TilePath tile, Function<String, byte @Nullable []> found) {
        return ids(log, tile)
                .map(found)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new MissingFileException(tile));
    }

    private static Set<String> ids(PublishedLog log, Stream<TilePath> tiles) {
        return tiles.flatMap(tile -> ids(log, tile)).collect(toSet());
    }

    /** Under which it may be stored: as wide as the published size has it, or full by now. */
    private static Stream<String> ids(PublishedLog log, TilePath tile) {
        return Stream.of(
                        TileCover.holding(tile.level(), tile.index() * TilePath.FULL, log.size()),
                        new TilePath(tile.level(), tile.index(), TilePath.FULL))
                .map(path -> TileDocument.id(log.number(), path))
                .distinct();
    }
}
