package io.seataudit.usage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Gives blocks to workers, each on a thread of its own; a single worker works on the caller's thread. Takes in a few
 * blocks at most, so that a fast reader waits for slow workers. Its threads end by themselves soon after the last block.
 */
final class BlockPipeline {
    private static final int BLOCKS_PER_WORKER = 2;

    /** What a thread does with a block. */
    interface Worker {
        /** {@code inOrder} runs what must happen in the order of the blocks, and waits for it. */
        void work(UsageBlock block, Executor inOrder);
    }

    private final int blocks;
    private final BlockingQueue<Worker> idle;
    private final Semaphore room;
    private final BlockOrder order = new BlockOrder();
    private final Optional<ThreadPoolExecutor> threads;
    private long next;

    BlockPipeline(List<? extends Worker> workers) {
        blocks = BLOCKS_PER_WORKER * workers.size();
        idle = new ArrayBlockingQueue<>(workers.size(), false, workers);
        room = new Semaphore(blocks);
        threads = workers.size() == 1 ? Optional.empty() : Optional.of(threads(workers.size()));
    }

    /** Reads a file to its end and closes it. */
    void read(UsageBlockReader file) throws IOException {
        try (file) {
            for (Optional<UsageBlock> block = file.next(); block.isPresent(); block = file.next()) {
                submit(block.get());
            }
        } catch (IOException | RuntimeException e) {
            finish();
            throw e;
        }
        finish();
    }

    /** Takes the next block; throws what an earlier one threw. */
    void submit(UsageBlock block) {
        rethrow();
        room.acquireUninterruptibly();
        long turn = next++;
        if (threads.isPresent()) {
            threads.get().execute(() -> work(block, turn));
        } else {
            work(block, turn);
            rethrow();
        }
    }

    /** Waits until all blocks are done; throws what the first one that failed threw. */
    void finish() {
        room.acquireUninterruptibly(blocks);
        room.release(blocks);
        rethrow();
    }

    private void work(UsageBlock block, long turn) {
        Worker worker = idle.remove();
        try {
            worker.work(block, task -> order.run(turn, task));
        } catch (RuntimeException | Error e) {
            order.fail(turn, e);
        } finally {
            idle.add(worker);
            room.release();
        }
    }

    private void rethrow() {
        Optional<Throwable> failure = order.failure();
        if (failure.isPresent()) {
            if (failure.get() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure.get();
        }
    }

    /** First come, first served: the block whose turn it is has always been begun. */
    private static ThreadPoolExecutor threads(int count) {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(count, count, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "usage-scan");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
