package news.winnow;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Runs what must not need more stack than a small thread has, nor more time than a minute. */
final class SmallStack {
  static final int SECONDS = 60;
  private static final int BYTES = 512 * 1024;

  private SmallStack() {}

  static <T> T call(Callable<T> task) throws Exception {
    FutureTask<T> future = new FutureTask<>(task);
    Thread thread = new Thread(null, future, "small stack", BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw e;
    }
  }
}
