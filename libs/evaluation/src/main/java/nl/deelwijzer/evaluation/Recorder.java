// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.evaluation;

import nl.deelwijzer.record.DecisionIds;
import nl.deelwijzer.record.DecisionRecorder;
import nl.deelwijzer.record.Domain;
import nl.deelwijzer.record.Origin;
import nl.deelwijzer.record.Pseudonymiser;

import java.time.Clock;

/** What a service needs of itself to make a record. */
record Recorder(
        DecisionRecorder records,
        DecisionIds ids,
        Pseudonymiser pseudonymiser,
        Origin origin,
        Domain domain,
        Clock clock) {}
