import { AsyncLocalStorage } from "node:async_hooks";

const recording = new AsyncLocalStorage<Set<string>>();

/**
 * What `work` answers. `types` holds, once it is done, the counters that its answer depends on: those of every table that
 * its statements read, and those it asked `Revisions.of` for. While none of them grows, `work` would read the same again.
 *
 * Whoever answers from memory instead of a statement must ask `Revisions.of`, each time, for everything that the memory was
 * made of, and answer as of those counters: an answer from older ones would be kept as if it were of now.
 */
export function recordReading<T>(types: Set<string>, work: () => T): T {
  return recording.run(types, work);
}

/** Adds to the record under way, if there is one. */
export function noteReading(types: readonly string[]): void {
  const record = recording.getStore();
  if (record) for (const type of types) record.add(type);
}
