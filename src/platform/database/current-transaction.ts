import { AsyncLocalStorage } from "node:async_hooks";
import type { Transaction, Writer } from "./database";
import type { Timings } from "./timings";

interface Running {
  readonly transaction: Transaction;
  isOpen: boolean;
}

/**
 * A writer over `begin`, which runs a function inside a fresh transaction and commits what it did.
 *
 * A call from inside a running transaction joins it. One from what a finished transaction left behind (a timer, a
 * promise nobody awaited) begins its own: the old one can no longer commit anything. How long each waits is told to `timings`.
 */
export function joiningWriter(
  timings: Timings,
  begin: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>,
): Writer {
  const current = new AsyncLocalStorage<Running>();
  let running = 0;
  return {
    transaction: (work) => {
      const outer = current.getStore();
      if (outer?.isOpen) return work(outer.transaction);
      const waits = timings.writeWaits();
      const result = begin(async (transaction) => {
        waits("begins");
        const own: Running = { transaction, isOpen: true };
        running++;
        try {
          return await current.run(own, () => work(transaction));
        } finally {
          own.isOpen = false;
          running--;
          // While it is on, every promise of the process is dearer, those of readers too.
          if (running === 0) current.disable();
        }
      });
      return result.finally(() => waits("fails"));
    },
  };
}
