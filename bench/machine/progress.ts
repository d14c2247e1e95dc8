const started = Date.now();

/** One line for each step, with the time since the run began. */
export function progress(text: string): void {
  const seconds = Math.round((Date.now() - started) / 1000);
  const clock = `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, "0")}`;
  console.log(`${clock}  ${text}`);
}
