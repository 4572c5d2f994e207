package io.seataudit.intake.usage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

/** Reads a file to its end with one thread for each worker, of which the caller's is one. */
final class FileWork {

    /** What a thread does with a block. */
    interface Worker {
        /** {@code inFileOrder} runs what must happen in the order of the blocks, and waits for it. */
        void work(UsageBlock block, Executor inFileOrder);
    }

    private final int blockBytes;

    FileWork(int blockBytes) {
        this.blockBytes = blockBytes;
    }

    /** Throws what the first block that failed threw. */
    void read(UsageSource source, List<? extends Worker> workers) throws IOException {
        try (UsageBlockReader reader = new UsageBlockReader(source, blockBytes)) {
            BlockFeed feed = new BlockFeed(reader);
            FileOrder order = new FileOrder();
            List<Thread> others = new ArrayList<>();
            for (Worker worker : workers.subList(1, workers.size())) {
                Thread thread = new Thread(() -> work(worker, feed, order), "usage-file");
                thread.setDaemon(true);
                others.add(thread);
                thread.start();
            }
            work(workers.get(0), feed, order);
            join(others);
            if (order.failure().isPresent()) {
                throw rethrown(order.failure().get());
            }
        }
    }

    private static void work(Worker worker, BlockFeed feed, FileOrder order) {
        long block = 0;
        try {
            for (Optional<UsageBlock> next = feed.next(); next.isPresent(); next = feed.next()) {
                long turn = next.get().ordinal();
                block = turn;
                worker.work(next.get(), task -> order.run(turn, task));
            }
        } catch (CancellationException e) {
            feed.stop();
        } catch (BlockFeed.Broken e) {
            order.fail(e.ordinal(), e.reason());
        } catch (RuntimeException | Error e) {
            feed.stop();
            order.fail(block, e);
        }
    }

    private static void join(List<Thread> threads) {
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static IOException rethrown(Throwable cause) throws IOException {
        if (cause instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof IOException io ? io : new IOException(cause);
    }
}
