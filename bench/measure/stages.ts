import { progress } from "../machine/progress";
import type { SizeResult } from "./result";

/** When a run has to be over, milliseconds of `Date.now()`. */
export type Deadline = number;

/**
 * The stages of a size, for a run that nobody watches: one that fails, or would begin after the deadline, is noted and leaves a gap
 * in the result; the others are stored all the same.
 */
export class Stages {
  constructor(
    private readonly deadline: Deadline,
    private readonly failures: SizeResult["failures"][number][],
  ) {}

  /** What `work` answers, or `gap` when it cannot be had. */
  async run<T>(title: string, gap: T, work: () => Promise<T>): Promise<T> {
    if (Date.now() > this.deadline) return this.leaveOut(title, gap, "the time of the run was over");
    try {
      return await work();
    } catch (error) {
      return this.leaveOut(title, gap, error instanceof Error ? error.message : String(error));
    }
  }

  private leaveOut<T>(title: string, gap: T, failure: string): T {
    progress(`${title}: left out, ${failure}`);
    this.failures.push({ row: title, server: "all", failure });
    return gap;
  }
}
