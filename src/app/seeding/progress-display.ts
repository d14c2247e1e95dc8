import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "./load";

/** Shows how far a load is. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  /** Call it when the load has ended, however it did: what follows starts on a line of its own. */
  end(): void;
}

/** Where progress is shown: `process.stderr` is one. */
export type ProgressOutput = Pick<NodeJS.WriteStream, "write" | "isTTY">;

/** How much more must be done before a plain line is worth it. */
const PERCENT_OF_A_LINE = 10;

/** A bar with rate and time left on a terminal, a plain line for every tenth elsewhere. `now` in milliseconds. */
export function progressDisplay(
  output: ProgressOutput & NodeJS.WritableStream,
  now: () => number = Date.now,
): ProgressDisplay {
  return output.isTTY ? bar(output, now) : lines(output, now);
}

function bar(output: NodeJS.WritableStream, now: () => number): ProgressDisplay {
  const single = new SingleBar(
    {
      format: "{bar} {percentage}% | {value}/{total} | {rate} rows/s | 剩余 left {eta_formatted}",
      stream: output,
      hideCursor: true,
      clearOnComplete: false,
    },
    Presets.shades_classic,
  );
  const rateOf = rateFrom(now);
  let isStarted = false;
  return {
    show: ({ done, total }) => {
      if (total === 0) return;
      if (!isStarted) single.start(total, done, { rate: 0 });
      isStarted = true;
      single.update(done, { rate: rateOf(done) });
    },
    end: () => single.stop(),
  };
}

function lines(output: Pick<NodeJS.WriteStream, "write">, now: () => number): ProgressDisplay {
  const rateOf = rateFrom(now);
  let told = -PERCENT_OF_A_LINE;
  return {
    show: ({ done, total }) => {
      const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
      const rate = rateOf(done);
      if (percent < told + PERCENT_OF_A_LINE && !(percent === 100 && told < 100)) return;
      told = percent;
      const left = rate === 0 ? "" : `, ${Math.ceil((total - done) / rate)} s left`;
      output.write(`${percent}% ${done}/${total}${rate === 0 ? "" : `, ${rate} rows/s`}${left}\n`);
    },
    end: () => undefined,
  };
}

/** Rows per second since the first call, whose rows were there before; 0 while there is nothing to divide by. */
function rateFrom(now: () => number): (done: number) => number {
  let start: { at: number; done: number } | null = null;
  return (done) => {
    start ??= { at: now(), done };
    const seconds = (now() - start.at) / 1000;
    return seconds > 0 ? Math.round((done - start.done) / seconds) : 0;
  };
}
