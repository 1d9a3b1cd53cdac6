// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.gateway.limits;

import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.WriteTimeoutHandler;

import nl.deelwijzer.web.ClientTls;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.netty.NettyPipeline;

import java.time.Clock;
import java.util.concurrent.TimeUnit;

/** The limits of the gateway, each from {@link LimitSettings}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {

    @Bean
    InFlight inFlight(LimitSettings settings) {
        return new InFlight(settings.maxInFlight(), settings.maxInFlightPerAddress());
    }

    @Bean
    MeterBinder inFlightMetric(InFlight inFlight) {
        return registry ->
                Gauge.builder("deelwijzer.gateway.in-flight", inFlight, InFlight::now)
                        .description("requests that the gateway works on")
                        .register(registry);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("deelwijzer.gateway.limits.store")
    MongoClient sharedStore(LimitSettings settings, ClientTls tls) {
        var options = MongoClientSettings.builder().applyConnectionString(settings.address());
        tls.context()
                .filter(_ -> Boolean.TRUE.equals(settings.address().getSslEnabled()))
                .ifPresent(
                        own -> options.applyToSslSettings(ssl -> ssl.enabled(true).context(own)));
        return MongoClients.create(options.build());
    }

    @Bean
    Counts counts(LimitSettings settings, ObjectProvider<MongoClient> sharedStore) {
        var store = sharedStore.getIfAvailable();
        return store == null
                ? new CountsInMemory()
                : new CountsInMongo(
                        store.getDatabase(settings.database()),
                        settings.window(),
                        settings.storeWithin());
    }

    @Bean
    StrangerLimit strangerLimit(Counts counts, LimitSettings settings) {
        return new StrangerLimit(limit(counts, settings, settings.addressRequests()));
    }

    @Bean
    ClientLimit clientLimit(Counts counts, LimitSettings settings, StrangerLimit strangers) {
        return new ClientLimit(limit(counts, settings, settings.clientRequests()), strangers);
    }

    @Bean
    NettyServerCustomizer slowClients(LimitSettings settings) {
        return server ->
                server.doOnChannelInit((_, channel, _) -> patience(settings, channel.pipeline()));
    }

    private static void patience(LimitSettings settings, ChannelPipeline pipeline) {
        pipeline.addBefore(
                NettyPipeline.HttpTrafficHandler,
                "deelwijzer.slow-clients",
                new SlowClients(settings));
        pipeline.addFirst(
                "deelwijzer.slow-readers",
                new WriteTimeoutHandler(settings.readWithin().toMillis(), TimeUnit.MILLISECONDS));
    }

    private static RateLimit limit(Counts counts, LimitSettings settings, long most) {
        return new RateLimit(counts, Clock.systemUTC(), settings.window(), most);
    }
}
