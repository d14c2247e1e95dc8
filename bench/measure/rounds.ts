import { progress } from "../machine/progress";
import { type Cell, LARGEST_SPREAD, summarize, type Window } from "./cell";
import { load, type Target, type TimedRequest } from "./load";

/** Somebody who takes part in alternating rounds. */
export interface Runner {
  readonly name: string;
  readonly target: Target;
  readonly next: () => TimedRequest;
}

/** How long and how often is measured. */
export interface Pace {
  /** Seconds of one window. */
  readonly window: number;
  /** Rounds of all runners, at least 5. */
  readonly rounds: number;
  /** Most windows of the warm-up. */
  readonly warmWindows: number;
}

const MOST_RETRIES = 2;
const STEADY = 0.05;

/**
 * Measures runners in alternating rounds, each round in the reverse order of the one before. Each is warmed first, until two
 * windows differ by less than 5 % or as often as the pace allows. Whose rounds lie more than 15 % apart is measured again, in
 * alternation with the first runner.
 */
export async function measureRounds(runners: readonly Runner[], pace: Pace): Promise<Map<string, Cell>> {
  for (const runner of runners) await warm(runner, pace);
  const windows = await alternate(runners, pace);
  const cells = new Map<string, Cell>();
  for (const runner of runners) {
    let cell = summarize(windows.get(runner.name) ?? [], 0);
    for (let retries = 1; cell.spread > LARGEST_SPREAD && retries <= MOST_RETRIES; retries++) {
      progress(`    ${runner.name}: spread ${cell.spread.toFixed(0)} %, measured again`);
      const pair = [runners[0] ?? runner, runner].filter((one, position, all) => all.indexOf(one) === position);
      cell = summarize((await alternate(pair, pace)).get(runner.name) ?? [], retries);
    }
    cells.set(runner.name, cell);
  }
  return cells;
}

async function warm({ target, next }: Runner, { window, warmWindows }: Pace): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (let count = 0; count < warmWindows; count++) {
    const { cpu } = await load(target, next, window);
    if (Math.abs(cpu - before) <= STEADY * before) return;
    before = cpu;
  }
}

async function alternate(runners: readonly Runner[], { window, rounds }: Pace): Promise<Map<string, Window[]>> {
  const windows = new Map<string, Window[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? runners : [...runners].reverse();
    for (const { name, target, next } of order) windows.get(name)?.push(await load(target, next, window));
  }
  return windows;
}
