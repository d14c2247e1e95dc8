import { AsyncLocalStorage } from "node:async_hooks";
import type { Transaction, Writer } from "./database";

interface Running {
  readonly transaction: Transaction;
  isOpen: boolean;
}

/**
 * A writer over `begin`, which runs a function inside a fresh transaction and commits what it did.
 *
 * A call from inside a running transaction joins it. One from what a finished transaction left behind (a timer, a
 * promise nobody awaited) begins its own: the old one can no longer commit anything.
 */
export function joiningWriter(begin: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>): Writer {
  const current = new AsyncLocalStorage<Running>();
  return {
    transaction: (work) => {
      const outer = current.getStore();
      if (outer?.isOpen) return work(outer.transaction);
      return begin(async (transaction) => {
        const running: Running = { transaction, isOpen: true };
        try {
          return await current.run(running, () => work(transaction));
        } finally {
          running.isOpen = false;
        }
      });
    },
  };
}
