// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.faults.stage;

import nl.deelwijzer.embedded.DemoClients;
import nl.deelwijzer.embedded.TokenSpec;
import nl.deelwijzer.local.Layout;
import nl.deelwijzer.local.Part;
import nl.deelwijzer.local.Ports;
import nl.deelwijzer.local.Progress;
import nl.deelwijzer.local.StartFailure;
import nl.deelwijzer.local.Suite;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running suite that can be broken. */
public final class Stage implements AutoCloseable {

    /** What stands on it. */
    public enum Setting {
        /** Every part once. */
        SINGLE,
        /** And an audit service and a gateway more. */
        TWOFOLD,
        /** Every part once and nothing between them: connections, disks are the machine's. */
        BARE
    }

    private static final List<Part> SECONDS = List.of(Part.AUDIT, Part.GATEWAY);
    private static final int DISK_MEBIBYTES = 512;

    private final Suite first;
    private final @Nullable Suite second;
    private final List<Links> links = new ArrayList<>();
    private final Map<Part, Disk> disks = new EnumMap<>(Part.class);
    private final Clocks clocks;
    private final Platform platform;

    private Stage(Layout layout, Setting setting, Progress progress) {
        this.clocks = new Clocks(layout.data());
        Ports ports = Ports.free();
        Ports others = Ports.free();
        Ports seconds = ports;
        for (Part part : SECONDS) {
            seconds = seconds.with(part, others.of(part));
        }
        if (setting == Setting.BARE) {
            links.add(Links.direct(ports));
        } else {
            links.add(Links.between(ports, Suite.available(layout), ""));
            for (Part part : List.of(Part.BROKER, Part.STORE)) {
                Disk.mount(layout.data(part), DISK_MEBIBYTES)
                        .ifPresent(disk -> disks.put(part, disk));
            }
        }
        second = setting == Setting.TWOFOLD ? second(layout, seconds, progress) : null;
        first = suite(layout, ports, progress);
        platform = new Platform(this, members());
    }

    /**
     * Starts the suite and returns when all its parts are ready.
     *
     * @param layout with a data folder that is not used yet
     * @throws StartFailure if a part does not start; nothing runs then
     */
    public static Stage start(Layout layout, Setting setting, Progress progress)
            throws StartFailure {
        Stage stage = new Stage(layout, setting, progress);
        try {
            stage.first.start(Suite.available(layout));
            if (stage.second != null) {
                stage.second.start(SECONDS);
            }
        } catch (StartFailure failure) {
            stage.close();
            throw failure;
        }
        stage.platform.start();
        return stage;
    }

    /** Every process. */
    public List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (Part part : Part.values()) {
            if (part != Part.ISSUER) {
                members.add(new Member(part, false));
            }
        }
        if (second != null) {
            SECONDS.forEach(part -> members.add(new Member(part, true)));
        }
        return members;
    }

    /** Every process of this kind. */
    public List<Member> members(Part.Kind kind) {
        return members().stream().filter(member -> member.part().kind() == kind).toList();
    }

    public List<String> gateways() {
        return members(Part.Kind.GATEWAY).stream().map(this::address).toList();
    }

    /** Where a process listens, past all relays. */
    public String address(Member member) {
        return suite(member).ports().address(member.part());
    }

    /** A token of one of the demo clients, good for some minutes. */
    public String token(String client) {
        return first.issuer().tokens().mint(TokenSpec.of(DemoClients.find(client).orElseThrow()));
    }

    public List<Link> links() {
        return links.stream().flatMap(some -> some.all().stream()).toList();
    }

    /** The disk of the broker or the store; empty where none could be mounted. */
    public Optional<Disk> disk(Part part) {
        return Optional.ofNullable(disks.get(part));
    }

    public Clocks clocks() {
        return clocks;
    }

    public long pid(Member member) {
        return suite(member).pid(member.part());
    }

    public boolean isAlive(Member member) {
        return suite(member).isAlive(member.part());
    }

    /** Whether every process says that it can be used. */
    public boolean isReady() {
        return members().stream()
                .allMatch(member -> isAlive(member) && suite(member).isReady(member.part()));
    }

    /**
     * Returns when it {@linkplain #isReady is ready}.
     *
     * @throws IllegalStateException if that takes longer than two minutes
     */
    public void awaitReady() {
        Waiting.until(this::isReady, "every process to be ready");
    }

    /** As {@code kill -9} does; returns when the process has been started again. */
    public void kill(Member member) {
        platform.awaitStart(member, () -> suite(member).kill(member.part()));
    }

    /** Asks the process to end; returns when it has been started again. */
    public void restart(Member member) {
        platform.awaitStart(member, () -> suite(member).stop(member.part()));
    }

    /** Asks the process to end; it stays down. */
    public void takeDown(Member member) {
        platform.keepDown(member);
        suite(member).stop(member.part());
    }

    /** Starts again what was taken down. */
    public void letUp(Member member) {
        platform.awaitStart(member, () -> platform.letUp(member));
    }

    @Override
    public void close() {
        platform.close();
        if (second != null) {
            second.close();
        }
        first.close();
        links.forEach(Links::close);
        disks.values().forEach(Disk::close);
    }

    void launch(Member member) {
        suite(member).launch(member.part());
    }

    private Suite second(Layout layout, Ports ports, Progress progress) {
        links.add(Links.between(ports, SECONDS, "second "));
        StagedStyle style = new StagedStyle(layout, links.getLast(), List.of(), clocks, true);
        Layout apart = new Layout(layout.root(), layout.data(), layout.logs().resolve("second"));
        return new Suite(apart, ports, progress, style);
    }

    private Suite suite(Layout layout, Ports ports, Progress progress) {
        StagedStyle style =
                new StagedStyle(layout, links.getFirst(), List.copyOf(links), clocks, false);
        return new Suite(layout, ports, progress, style);
    }

    private Suite suite(Member member) {
        return member.second() && second != null ? second : first;
    }
}
