// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.deelwijzer.tlog.Hash;
import nl.deelwijzer.tlog.WitnessState.Seen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FolderTest {

    private static final String ORIGIN = "deelwijzer/decisions/0";
    private static final Seen FIVE = new Seen(5, Hash.leaf(new byte[] {5}));
    private static final Seen NINE = new Seen(9, Hash.leaf(new byte[] {9}));

    @TempDir private Path path = Path.of("");

    @Test
    void remembersOverARestart() {
        try (Folder folder = Folder.open(path)) {
            assertThat(folder.read(ORIGIN)).isEqualTo(Seen.NOTHING);
            assertThat(folder.replace(ORIGIN, Seen.NOTHING, FIVE)).isTrue();
        }

        try (Folder folder = Folder.open(path)) {
            assertThat(folder.read(ORIGIN)).isEqualTo(FIVE);
            assertThat(folder.read("another")).isEqualTo(Seen.NOTHING);
        }
    }

    @Test
    void replacesOnlyWhatIsStillThere() {
        try (Folder folder = Folder.open(path)) {
            assertThat(folder.replace(ORIGIN, Seen.NOTHING, FIVE)).isTrue();

            assertThat(folder.replace(ORIGIN, Seen.NOTHING, NINE)).isFalse();

            assertThat(folder.read(ORIGIN)).isEqualTo(FIVE);
        }
    }

    @Test
    void keepsTheFormerStateWhenACrashLeftAnUnfinishedFile() throws IOException {
        try (Folder folder = Folder.open(path)) {
            assertThat(folder.replace(ORIGIN, Seen.NOTHING, FIVE)).isTrue();
            Files.writeString(path.resolve(OriginHash.of(ORIGIN) + ".seen.unfinished"), "deelw");

            assertThat(folder.read(ORIGIN)).isEqualTo(FIVE);
            assertThat(folder.replace(ORIGIN, FIVE, NINE)).isTrue();
            assertThat(folder.read(ORIGIN)).isEqualTo(NINE);
        }
    }

    @Test
    void doesNotBeginAnewWhereItsStateIsDamaged() throws IOException {
        try (Folder folder = Folder.open(path)) {
            Path file = path.resolve(OriginHash.of(ORIGIN) + ".seen");
            for (String damaged : new String[] {"", ORIGIN + "\n5\n", ORIGIN + "\nfive\nAA==\n"}) {
                Files.writeString(file, damaged);

                assertThatThrownBy(() -> folder.read(ORIGIN)).hasMessageContaining("damaged");
            }
        }
    }

    @Test
    void isHeldByOneWitnessAtATime() {
        try (Folder _ = Folder.open(path)) {
            assertThatThrownBy(() -> Folder.open(path))
                    .hasMessageContaining("another witness uses the folder");
        }
    }
}
