// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.tlog.Vectors.Case;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The parts {@code tilePaths}, {@code tileCover}, {@code tiles600} and {@code append}. */
class TileTest {

    private static final MemoryLog LOG = MemoryLog.of(65_541);

    @ParameterizedTest
    @MethodSource("paths")
    void namesATile(Case vector) {
        JsonNode level = vector.node().get("level");
        var tile =
                new TilePath(
                        level.isNumber() ? level.intValue() : TilePath.ENTRIES,
                        vector.number("index"),
                        (int) vector.number("width"));

        assertThat(tile).hasToString(vector.text("path"));
        assertThat(TilePath.parse(vector.text("path"))).contains(tile);
    }

    static Stream<Case> paths() {
        return Vectors.cases("/tilePaths/values", 14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tile/0/0",
                "tile/0/1/234",
                "tile/0/x000/001",
                "tile/0/x1/234",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/01",
                "tile/00/000",
                "tile/64/000",
                "tile/0/000/",
                "tile/0/x001/000.p/5/6",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/0/\u0660\u0660\u0660",
                "tile/entries/-01",
            })
    void namesNoTileInAnotherWay(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @Test
    void refusesNumbersThatNoTileHas() {
        assertThatThrownBy(() -> new TilePath(0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(0, 0, 257))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(0, -1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(64, 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("covers")
    void coversATree(Case vector) {
        var expected = new ArrayList<String>();
        vector.node()
                .get("levels")
                .forEach(level -> {
                    for (long i = 0; i < level.get("full").longValue(); i++) {
                        expected.add(
                                new TilePath(level.get("level").intValue(), i, TilePath.FULL)
                                        .toString());
                    }
                    if (!level.get("partial").isNull()) {
                        expected.add(level.get("partial").stringValue());
                    }
                });
        List<TilePath> cover = TileCover.between(0, vector.number("size"));

        assertThat(cover.stream().filter(path -> path.level() >= 0).map(TilePath::toString))
                .isEqualTo(expected);
        assertThat(cover).allMatch(path -> path.isWithin(vector.number("size")));
        assertThat(cover.stream().filter(path -> path.level() < 0).mapToInt(TilePath::width).sum())
                .isEqualTo((int) vector.number("size"));
    }

    static Stream<Case> covers() {
        return Vectors.cases("/tileCover/values", 10);
    }

    @Test
    void showsNoTileBeyondTheSize() {
        assertThat(new TilePath(0, 2, 88).isWithin(600)).isTrue();
        assertThat(new TilePath(0, 2, 87).isWithin(600)).isTrue();
        assertThat(new TilePath(0, 2, 89).isWithin(600)).isFalse();
        assertThat(new TilePath(0, 2, 256).isWithin(600)).isFalse();
        assertThat(new TilePath(1, 0, 3).isWithin(600)).isFalse();
        assertThat(new TilePath(8, 0, 1).isWithin(Long.MAX_VALUE)).isFalse();
        assertThat(new TilePath(0, Long.MAX_VALUE, 1).isWithin(600)).isFalse();
    }

    @Test
    void writesTheTilesOf600() {
        MemoryLog log = MemoryLog.of(600);

        assertThat(new Tree(log, 600).root()).isEqualTo(Vectors.part("tiles600").hash("root"));
        assertThat(log.files).hasSize(7);
        Vectors.cases("/tiles600/tiles", 4)
                .forEach(tile -> {
                    byte[] content = content(log, tile);
                    assertThat(hex(Arrays.copyOf(content, 32))).isEqualTo(tile.text("first"));
                    assertThat(
                                    hex(
                                            Arrays.copyOfRange(
                                                    content, content.length - 32, content.length)))
                            .isEqualTo(tile.text("last"));
                });
        Vectors.cases("/tiles600/entryBundles", 3)
                .forEach(bundle -> {
                    byte[] content = content(log, bundle);
                    assertThat(hex(Arrays.copyOf(content, 12))).isEqualTo(bundle.text("first12"));
                    assertThat(
                                    hex(
                                            Arrays.copyOfRange(
                                                    content, content.length - 12, content.length)))
                            .isEqualTo(bundle.text("last12"));
                });
    }

    private static byte[] content(MemoryLog log, Case vector) {
        byte[] content = log.read(TilePath.parse(vector.text("path")).orElseThrow());
        assertThat(content).hasSize((int) vector.number("bytes"));
        assertThat(hex(Hash.sha256().digest(content))).isEqualTo(vector.text("sha256"));
        return content;
    }

    @ParameterizedTest
    @MethodSource("appends")
    void appendsByWriting(Case vector) {
        int from = (int) vector.number("from");
        int to = (int) vector.number("to");
        LogFiles edgeOnly =
                path -> {
                    assertThat(TileCover.edge(from)).contains(path);
                    return LOG.read(path);
                };
        Append.Batch batch =
                Append.compute(edgeOrWider(edgeOnly, from), from, Leaves.entries(from, to));

        assertThat(batch.writes().stream().map(file -> file.path().toString()))
                .isEqualTo(vector.texts("write"));
        assertThat(batch.writes().stream().map(TileFile::path))
                .isEqualTo(TileCover.between(from, to));
        assertThat(batch.size()).isEqualTo(to);
        assertThat(batch.root()).isEqualTo(new Tree(LOG, to).root());
    }

    /** The big log keeps wider tiles only: the old partial one is their beginning. */
    private static LogFiles edgeOrWider(LogFiles files, long size) {
        return path ->
                TileCover.edge(size).stream()
                        .filter(edge ->
                                edge.level() == path.level() && edge.index() == path.index())
                        .findFirst()
                        .map(files::read)
                        .orElseThrow(() -> new MissingFileException(path));
    }

    static Stream<Case> appends() {
        return Vectors.cases("/append/values", 12);
    }

    @Test
    void takesNoEntryThatIsTooLong() {
        byte[] longest = new byte[EntryBundle.MAX_ENTRY_BYTES];
        byte[] longer = new byte[EntryBundle.MAX_ENTRY_BYTES + 1];

        assertThat(Vectors.value(EntryBundle.read(EntryBundle.write(List.of(longest)), 1)))
                .singleElement()
                .isEqualTo(longest);
        assertThatThrownBy(() -> Append.compute(LOG, 0, List.of(longer)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsBackABundle() {
        List<byte[]> entries = List.of(new byte[0], new byte[] {1}, new byte[300]);

        assertThat(Vectors.value(EntryBundle.read(EntryBundle.write(entries), 3)))
                .usingRecursiveComparison()
                .isEqualTo(entries);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
