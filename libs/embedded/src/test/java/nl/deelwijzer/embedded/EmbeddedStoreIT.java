// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.embedded;

import static com.mongodb.client.model.Indexes.descending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class EmbeddedStoreIT {

    @TempDir Path data;

    @Test
    void keepsItsDocumentsWhenItStartsAgain() {
        try (EmbeddedStore store = EmbeddedStore.start(data, 0)) {
            insert(store, 7);
        }

        try (EmbeddedStore store = EmbeddedStore.start(data, 0)) {
            assertThat(count(store)).isEqualTo(7);
        }
    }

    @Test
    void keepsWhatItAcknowledgedWhenItsProcessIsKilled() throws Exception {
        Process process = storeProcess();
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            insert("mongodb://" + out.readLine(), 50);
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (EmbeddedStore store = EmbeddedStore.start(data, 0)) {
            assertThat(count(store)).isEqualTo(50);
        }
    }

    @Test
    void keepsDocumentsAndTheirIndexTogetherWhenItsProcessIsKilledWhileItWrites() throws Exception {
        Process process = storeProcess();
        int acknowledged;
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            acknowledged = insertUntilKilled(process, "mongodb://" + out.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (EmbeddedStore store = EmbeddedStore.start(data, 0);
                MongoClient client = MongoClients.create("mongodb://" + store.address())) {
            var all = letters(client).find().into(new ArrayList<>());
            var inOrder = letters(client).find().sort(descending("at")).into(new ArrayList<>());
            assertThat(all).hasSizeGreaterThanOrEqualTo(acknowledged);
            assertThat(inOrder).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void tellsWhenItsFileCannotGrowAndKeepsWhatItAcknowledged() throws Exception {
        Process process = storeProcess("ulimit -f 1000; exec \"$0\" \"$@\"");
        int acknowledged;
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            acknowledged = insertUntilRefused("mongodb://" + out.readLine());
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertThat(acknowledged).isPositive();
        try (EmbeddedStore store = EmbeddedStore.start(data, 0)) {
            assertThat(count(store)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    private static int insertUntilRefused(String address) {
        int acknowledged = 0;
        String page = "x".repeat(10_000);
        try (MongoClient client = MongoClients.create(address)) {
            while (letters(client)
                    .insertOne(new Document("_id", acknowledged).append("text", page))
                    .wasAcknowledged()) {
                acknowledged++;
            }
        } catch (MongoException refused) {
            return acknowledged;
        }
        return acknowledged;
    }

    /** How many documents were acknowledged. */
    private static int insertUntilKilled(Process process, String address) {
        int acknowledged = 0;
        try (MongoClient client = MongoClients.create(address)) {
            var _ = letters(client).createIndex(descending("at"));
            var _ =
                    CompletableFuture.runAsync(
                            process::destroyForcibly,
                            CompletableFuture.delayedExecutor(800, TimeUnit.MILLISECONDS));
            while (true) {
                List<Document> batch = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    int number = acknowledged + i;
                    batch.add(new Document("_id", number).append("at", number * 7919 % 1000));
                }
                acknowledged += letters(client).insertMany(batch).getInsertedIds().size();
            }
        } catch (MongoException killed) {
            return acknowledged;
        }
    }

    @Test
    void refusesAFileThatAnotherStoreHolds() {
        try (EmbeddedStore holder = EmbeddedStore.start(data, 0)) {
            assertThat(holder.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedStore.start(data, 0))
                    .hasMessageContaining("store.mv.db");
        }
    }

    /** Started by {@link #storeProcess()}: says its address and lives until it cannot write. */
    public static void main(String... args) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.start(Path.of(args[0]), 0);
        System.out.println(store.address());
        store.awaitBroken();
        Runtime.getRuntime().halt(1);
    }

    private Process storeProcess() throws IOException {
        return storeProcess("exec \"$0\" \"$@\"");
    }

    private Process storeProcess(String shell) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        shell,
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedStoreIT.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void insert(EmbeddedStore store, int count) {
        insert("mongodb://" + store.address(), count);
    }

    private static void insert(String address, int count) {
        try (MongoClient client = MongoClients.create(address)) {
            MongoCollection<Document> letters = letters(client);
            for (int i = 0; i < count; i++) {
                assertThat(letters.insertOne(new Document("_id", i)).wasAcknowledged()).isTrue();
            }
        }
    }

    private static long count(EmbeddedStore store) {
        try (MongoClient client = MongoClients.create("mongodb://" + store.address())) {
            return letters(client).countDocuments();
        }
    }

    private static MongoCollection<Document> letters(MongoClient client) {
        return client.getDatabase("test").getCollection("letters");
    }
}
