// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.benchmarks.beside;

import nl.deelwijzer.benchmarks.suite.LocalSuite;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.reactivestreams.Publisher;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The least that records before it answers: takes the body, sends always the same event with the
 * settings of the services' own producer, and gives always the same answer. Looks at no token and
 * decides nothing. Arguments: port, topic, file of the event, file of the answer.
 */
final class BareRecorder {

    private final Producer<byte[], byte[]> producer =
            new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            LocalSuite.BROKER,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                            true,
                            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                            5,
                            ProducerConfig.LINGER_MS_CONFIG,
                            0),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());
    private final String topic;
    private final SentEvent event;
    private final byte[] answer;

    private BareRecorder(String topic, SentEvent event, byte[] answer) {
        this.topic = topic;
        this.event = event;
        this.answer = answer;
    }

    public static void main(String[] args) throws IOException {
        var recorder =
                new BareRecorder(
                        args[1],
                        SentEvent.read(Path.of(args[2])),
                        Files.readAllBytes(Path.of(args[3])));
        HttpServer.create()
                .host("localhost")
                .port(Integer.parseInt(args[0]))
                .route(routes -> routes.post("/v1/evaluate", recorder::answer))
                .bindNow()
                .onDispose()
                .block();
    }

    private Publisher<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        return request.receive()
                .aggregate()
                .asByteArray()
                .then(recorded())
                .then(
                        Mono.defer(() ->
                                response.status(201)
                                        .header("Content-Type", "application/json")
                                        .header("Content-Length", Integer.toString(answer.length))
                                        .sendByteArray(Mono.just(answer))
                                        .then()));
    }

    private Mono<Void> recorded() {
        return Mono.create(sink -> {
            var _ =
                    producer.send(
                            event.to(topic),
                            (sent, failure) -> {
                                if (failure == null) {
                                    sink.success();
                                } else {
                                    sink.error(failure);
                                }
                            });
        });
    }
}
