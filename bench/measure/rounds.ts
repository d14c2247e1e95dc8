import { progress } from "../machine/progress";
import { load, quantile, type Target, type TimedRequest, type Window } from "./load";

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

/** What a runner came to over all rounds: medians, and how far the rounds lie apart. */
export interface Cell {
  readonly cpu: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Distance of the quartiles of `cpu` over its median, in percent. */
  readonly spread: number;
  readonly least: number;
  readonly most: number;
  readonly requests: number;
  /** How often it was measured again because the rounds lay too far apart. */
  readonly retries: number;
}

/** A spread above this is no measurement. */
export const LARGEST_SPREAD = 15;
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

function summarize(windows: readonly Window[], retries: number): Cell {
  const sorted = (key: keyof Window) => windows.map((window) => window[key]).sort((one, other) => one - other);
  const median = (key: keyof Window) => quantile(sorted(key), 0.5);
  const cpu = sorted("cpu");
  return {
    cpu: median("cpu"),
    perSecond: median("perSecond"),
    p50: median("p50"),
    p99: median("p99"),
    spread: (100 * (quantile(cpu, 0.75) - quantile(cpu, 0.25))) / median("cpu"),
    least: cpu[0] ?? Number.NaN,
    most: cpu.at(-1) ?? Number.NaN,
    requests: windows.reduce((sum, { requests }) => sum + requests, 0),
    retries,
  };
}
