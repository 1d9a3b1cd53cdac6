// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class OptionsTest {

    @Test
    void keepsTheUsualFoldersAndPortsWhenNothingIsAsked() {
        Options options = parsed();

        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.logs()).isEqualTo(Path.of("logs"));
        assertThat(options.ports()).isEqualTo(Ports.usual());
    }

    @Test
    void changesWhatIsAsked() {
        Options options =
                parsed(
                        "--data",
                        "d",
                        "--logs",
                        "l",
                        "--port",
                        "police=9081",
                        "--port",
                        "broker=9093");

        assertThat(options.data()).isEqualTo(Path.of("d"));
        assertThat(options.logs()).isEqualTo(Path.of("l"));
        assertThat(options.ports().of(Part.POLICE)).isEqualTo(9081);
        assertThat(options.ports().of(Part.BROKER)).isEqualTo(9093);
        assertThat(options.ports().of(Part.GATEWAY)).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--data",
                "--colour blue",
                "--port police",
                "--port police=x",
                "--port police=0",
                "--port police=65536",
                "--port nobody=9000",
                "police"
            })
    void saysWhatItDoesNotUnderstand(String line) {
        assertThat(Options.parse(List.of(line.split(" ", -1)))).isInstanceOf(Options.Wrong.class);
    }

    @Test
    void namesAPortThatTwoPartsAskFor() {
        Ports ports = Ports.free();
        Ports shared = ports.with(Part.AUDIT, ports.of(Part.POLICE));

        assertThat(shared.obstacles(List.of(Part.values())))
                .singleElement()
                .asString()
                .contains(Integer.toString(ports.of(Part.POLICE)), "police", "audit");
    }

    private static Options parsed(String... arguments) {
        return ((Options.Parsed) Options.parse(List.of(arguments))).options();
    }
}
