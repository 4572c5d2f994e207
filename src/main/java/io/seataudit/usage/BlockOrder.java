package io.seataudit.usage;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Lets several threads work on blocks, and one after the other do what must happen in the order of the blocks. When a
 * block fails, all behind it give up; the failure that counts is that of the first failing block.
 */
final class BlockOrder {
    private long turn;
    private Optional<Throwable> failure = Optional.empty();

    /** Runs the task when all blocks before {@code block} have had their turn; throws when one of them failed. */
    synchronized void run(long block, Runnable task) {
        await(block);
        task.run();
        turn = block + 1;
        notifyAll();
    }

    /** Says that a block could not be scanned. */
    synchronized void fail(long block, Throwable cause) {
        if (turn <= block && failure.isEmpty()) {
            try {
                await(block);
            } catch (CancellationException e) {
                return;
            }
        }
        if (failure.isEmpty()) {
            failure = Optional.of(cause);
        }
        notifyAll();
    }

    synchronized Optional<Throwable> failure() {
        return failure;
    }

    /** Waits through interrupts: the wait is short, and whoever interrupts finds the thread's mark behind it. */
    private void await(long block) {
        boolean interrupted = false;
        while (turn != block && failure.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure.isPresent()) {
            throw new CancellationException("an earlier block failed");
        }
    }
}
