// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.checks.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

import java.util.Set;
import java.util.concurrent.Future;

/** Kinds of method calls, told by the method that is called. */
final class Calls {

    private static final Set<String> BLOCKING =
            Set.of("block", "blockOptional", "blockFirst", "blockLast", "toIterable", "toStream");

    static final DescribedPredicate<JavaMethodCall> THAT_READ_THE_TIME =
            DescribedPredicate.describe("that read the time without a Clock", Calls::readsTheTime);

    static final DescribedPredicate<JavaMethodCall> THAT_BLOCK =
            DescribedPredicate.describe("that block", Calls::blocks);

    static final DescribedPredicate<JavaMethodCall> THAT_WAIT_FOR_A_FUTURE =
            DescribedPredicate.describe("that wait for a future", Calls::waits);

    private Calls() {}

    private static boolean readsTheTime(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        var takesAClock =
                call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.getName().equals("java.time.Clock"));
        return (owner.getPackageName().equals("java.time") && name.equals("now") && !takesAClock)
                || (owner.getName().equals("java.lang.System") && name.equals("currentTimeMillis"));
    }

    private static boolean blocks(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var name = call.getTarget().getName();
        return (owner.getPackageName().equals("reactor.core.publisher") && BLOCKING.contains(name))
                || (owner.getName().equals("java.lang.Thread") && name.equals("sleep"));
    }

    private static boolean waits(JavaMethodCall call) {
        var name = call.getTarget().getName();
        return (name.equals("get") || name.equals("join"))
                && (call.getTargetOwner().isAssignableTo(Future.class)
                        || call.getTargetOwner()
                                .getName()
                                .equals("org.apache.kafka.common.KafkaFuture"));
    }
}
