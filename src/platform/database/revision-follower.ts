import { POLL_MS, type RevisionCounters, type RevisionRow } from "./revisions";

/** Where the table of counters is read; a connection of its own, so that no long statement holds it up. */
export interface RevisionSource {
  /** All counters; none when there is no table yet; null when they are as at the last reading. */
  read(): Promise<readonly RevisionRow[] | null>;
  close(): Promise<void>;
}

/** Reads the counters once before it answers, then every second until `close`. A reading that fails is tried again. */
export async function followRevisions(
  counters: RevisionCounters,
  source: RevisionSource,
): Promise<{ close(): Promise<void> }> {
  await counters.refresh(() => source.read());
  let reading: Promise<void> | null = null;
  const timer = setInterval(() => {
    reading ??= counters
      .refresh(() => source.read())
      .catch(() => undefined)
      .finally(() => (reading = null));
  }, POLL_MS);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      await reading;
      await source.close();
    },
  };
}
