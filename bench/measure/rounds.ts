import { progress } from "../machine/progress";
import { type Cell, LARGEST_SPREAD, summarize, type Window } from "./cell";
import { load, type Runner } from "./load";

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

/** What rounds came to: cells by runner, and why a runner has none. */
export interface Measured {
  readonly row: Record<string, Cell>;
  readonly failures: { server: string; failure: string }[];
}

/**
 * Measures runners in alternating rounds, each round in the reverse order of the one before. Each is warmed first, until two
 * windows differ by less than 5 % or as often as the pace allows. Whose rounds lie more than 15 % apart is measured again, in
 * alternation with the first runner. Who answers wrongly under load is out, the others go on.
 */
export async function measureRounds(runners: readonly Runner[], pace: Pace): Promise<Measured> {
  const rounds = new Rounds(pace);
  for (const runner of runners) await rounds.warm(runner);
  const windows = await rounds.alternate(runners);
  const row: Record<string, Cell> = {};
  for (const runner of runners) {
    let cell = summarize(windows.get(runner.name) ?? [], 0);
    for (let retries = 1; cell.spread > LARGEST_SPREAD && retries <= MOST_RETRIES; retries++) {
      progress(`    ${runner.name}: spread ${cell.spread.toFixed(0)} %, measured again`);
      const pair = [runners[0] ?? runner, runner].filter((one, position, all) => all.indexOf(one) === position);
      cell = summarize((await rounds.alternate(pair)).get(runner.name) ?? [], retries);
    }
    if (!rounds.failures.has(runner.name)) row[runner.name] = cell;
  }
  return { row, failures: [...rounds.failures].map(([server, failure]) => ({ server, failure })) };
}

class Rounds {
  /** What the first wrong answer of a runner was. */
  readonly failures = new Map<string, string>();

  constructor(private readonly pace: Pace) {}

  async warm(runner: Runner): Promise<void> {
    let before = Number.POSITIVE_INFINITY;
    for (let count = 0; count < this.pace.warmWindows; count++) {
      const window = await this.window(runner);
      if (!window || Math.abs(window.cpu - before) <= STEADY * before) return;
      before = window.cpu;
    }
  }

  async alternate(runners: readonly Runner[]): Promise<Map<string, Window[]>> {
    const windows = new Map<string, Window[]>(runners.map(({ name }) => [name, []]));
    for (let round = 0; round < this.pace.rounds; round++) {
      for (const runner of round % 2 === 0 ? runners : [...runners].reverse()) {
        const window = await this.window(runner);
        if (window) windows.get(runner.name)?.push(window);
      }
    }
    return windows;
  }

  private async window(runner: Runner): Promise<Window | null> {
    if (this.failures.has(runner.name)) return null;
    try {
      return await load(runner, this.pace.window);
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      progress(`    ${runner.name} is out: ${failure}`);
      this.failures.set(runner.name, failure);
      return null;
    }
  }
}
