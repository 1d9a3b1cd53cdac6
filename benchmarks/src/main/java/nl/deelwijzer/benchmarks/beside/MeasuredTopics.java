// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.suite.LocalSuite;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Topics made alike for one run; removed at the end, with those in which an audit service wrote
 * about them and with its groups.
 */
final class MeasuredTopics implements AutoCloseable {

    private final Admin admin =
            Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, LocalSuite.BROKER));
    private final List<String> names;

    MeasuredTopics(List<String> names, int partitions)
            throws ExecutionException, InterruptedException {
        this.names = List.copyOf(names);
        admin.createTopics(
                        names.stream()
                                .map(name ->
                                        new NewTopic(
                                                name, Optional.of(partitions), Optional.empty()))
                                .toList())
                .all()
                .get();
    }

    /** From now on a message is on the disk before it is acknowledged. */
    void flushEachMessage() throws ExecutionException, InterruptedException {
        Collection<AlterConfigOp> change =
                List.of(
                        new AlterConfigOp(
                                new ConfigEntry(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, "1"),
                                AlterConfigOp.OpType.SET));
        admin.incrementalAlterConfigs(
                        names.stream()
                                .collect(
                                        Collectors.toMap(
                                                name ->
                                                        new ConfigResource(
                                                                ConfigResource.Type.TOPIC, name),
                                                _ -> change)))
                .all()
                .get();
    }

    @Override
    public void close() {
        var _ =
                admin.deleteTopics(
                        names.stream()
                                .flatMap(it -> Stream.of(it, it + ".dlt", it + ".checkpoints"))
                                .toList());
        var groups = names.stream().flatMap(it -> Stream.of(it, it + "-plans")).toList();
        admin.deleteConsumerGroups(groups).deletedGroups().values().forEach(MeasuredTopics::await);
        admin.close();
    }

    /** Closing would end it half way; a group that there never was is none the less gone. */
    private static void await(KafkaFuture<Void> deleted) {
        try {
            var _ = deleted.get();
        } catch (ExecutionException _) {
            // There was none.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
