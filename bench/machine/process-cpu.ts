import { readdirSync, readFileSync } from "node:fs";

/** What Linux counts processor time in, everywhere that Node runs: USER_HZ. */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

interface ProcessLine {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly bytes: number;
}

/**
 * Processor time of some processes and everything below them, in milliseconds, user and system, children that ended included.
 *
 * Read from `/proc/<pid>/stat`; a process that ends meanwhile is counted by its parent.
 */
export function cpuMs(pids: readonly number[]): number {
  return (tree(pids).reduce((sum, { ticks }) => sum + ticks, 0) * 1000) / TICKS_PER_SECOND;
}

/** Resident memory of some processes and everything below them, in bytes; memory that they share counts in each. */
export function residentBytes(pids: readonly number[]): number {
  return tree(pids).reduce((sum, { bytes }) => sum + bytes, 0);
}

function tree(pids: readonly number[]): ProcessLine[] {
  const lines = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
  const wanted = new Set(pids);
  // Children may be listed before their parents: go on until a round finds nobody.
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    for (const { pid, parent } of lines) if (wanted.has(parent)) wanted.add(pid);
  }
  return lines.filter(({ pid }) => wanted.has(pid));
}

function readProcess(pid: number): ProcessLine[] {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return []; // It has ended.
  }
  // The name stands in brackets and may hold spaces; behind it the fields are counted from 3 (proc_pid_stat(5)).
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const field = (number: number) => Number(fields[number - 3]);
  return [
    {
      pid,
      parent: field(4),
      ticks: field(14) + field(15) + field(16) + field(17),
      bytes: field(24) * PAGE_BYTES,
    },
  ];
}
