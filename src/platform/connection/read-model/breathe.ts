/** Rows between two pauses of a loop over a whole list: some milliseconds of work. */
export const ROWS_PER_BREATH = 20_000;

/** Lets the requests that came meanwhile have the event loop. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
