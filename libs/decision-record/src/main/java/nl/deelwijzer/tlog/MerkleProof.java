// SPDX-License-Identifier: EUPL-1.2
package nl.deelwijzer.tlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Checks Merkle proofs. The shape of the tree is known from the numbers alone, so a proof is
 * consumed from its end, which is the side of the root.
 *
 * <p>The caller computes the leaf hash from the entry it holds, and takes sizes and roots from
 * verified checkpoints only: a proof by itself says nothing about either.
 */
public final class MerkleProof {

    /** More hashes no proof has. */
    public static final int MAX_HASHES = 63;

    private final Deque<Hash> unused;

    private MerkleProof(List<Hash> proof) {
        this.unused = new ArrayDeque<>(proof);
    }

    /**
     * Whether the entry with this leaf hash stands at {@code index} in the tree; gives the root
     * again.
     */
    public static Checked<Hash> inclusion(
            long index, long size, Hash leaf, List<Hash> proof, Hash root) {
        return Checked.of(() -> {
            Refusal.unless(index >= 0 && index < size, Reason.INDEX_BEYOND_SIZE);
            Refusal.unless(proof.size() <= MAX_HASHES, Reason.PROOF_TOO_LONG);
            var walk = new MerkleProof(proof);
            Hash reached = walk.up(index, size, leaf);
            Refusal.unless(walk.unused.isEmpty(), Reason.PROOF_TOO_LONG);
            Refusal.unless(reached.equals(root), Reason.ROOT_MISMATCH);
            return root;
        });
    }

    /**
     * Whether the new tree holds the old one unchanged as its beginning; gives the new root again.
     */
    public static Checked<Hash> consistency(
            long old, Hash oldRoot, long now, Hash newRoot, List<Hash> proof) {
        return Checked.of(() -> {
            Refusal.unless(old >= 0 && old <= now, Reason.OLD_BEYOND_NEW);
            Refusal.unless(old > 0 || oldRoot.equals(Hash.EMPTY), Reason.BAD_EMPTY_ROOT);
            Refusal.unless(now > 0 || newRoot.equals(Hash.EMPTY), Reason.BAD_EMPTY_ROOT);
            Refusal.unless(proof.size() <= MAX_HASHES, Reason.PROOF_TOO_LONG);
            if (old == 0 || old == now) {
                Refusal.unless(proof.isEmpty(), Reason.PROOF_TOO_LONG);
                Refusal.unless(old < now || oldRoot.equals(newRoot), Reason.ROOT_MISMATCH);
            } else {
                new MerkleProof(proof).grown(old, oldRoot, now, newRoot);
            }
            return newRoot;
        });
    }

    private Hash up(long index, long size, Hash leaf) {
        if (size == 1) {
            return leaf;
        }
        Hash sibling = take();
        long split = Span.split(size);
        return index < split
                ? Hash.node(up(index, split, leaf), sibling)
                : Hash.node(sibling, up(index - split, size - split, leaf));
    }

    private void grown(long old, Hash oldRoot, long now, Hash newRoot) {
        Both reached = both(old, now, oldRoot, true);
        Refusal.unless(unused.isEmpty(), Reason.PROOF_TOO_LONG);
        Refusal.unless(reached.old.equals(oldRoot), Reason.OLD_ROOT_MISMATCH);
        Refusal.unless(reached.now.equals(newRoot), Reason.ROOT_MISMATCH);
    }

    private Both both(long old, long now, Hash oldRoot, boolean known) {
        if (old == now) {
            Hash hash = known ? oldRoot : take();
            return new Both(hash, hash);
        }
        Hash sibling = take();
        long split = Span.split(now);
        if (old <= split) {
            Both left = both(old, split, oldRoot, known);
            return new Both(left.old, Hash.node(left.now, sibling));
        }
        Both right = both(old - split, now - split, oldRoot, false);
        return new Both(Hash.node(sibling, right.old), Hash.node(sibling, right.now));
    }

    private Hash take() {
        Refusal.unless(!unused.isEmpty(), Reason.PROOF_TOO_SHORT);
        return unused.removeLast();
    }

    private record Both(Hash old, Hash now) {}
}
