import type { Bilingual } from "../graphql/bilingual";

/** What is wrong in a seed file, told so that the cell can be found in a spreadsheet. */
export interface Complaint {
  /** Name of the file within its folder: `regions.csv`. */
  readonly file: string;
  /** Row as a spreadsheet counts, the header being 1. Null: the file as a whole. */
  readonly row: number | null;
  /** Column by its header. Null: the row as a whole. */
  readonly column: string | null;
  /** What stands there, at most 80 characters of it. Null: nothing does. */
  readonly value: string | null;
  readonly reason: Bilingual;
}

/** Why a cell cannot be read. */
export class Problem {
  constructor(readonly reason: Bilingual) {}
}

/** Where a complaint is about. */
export interface Place {
  readonly file: string;
  readonly row?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
}

/** A cell of a row. Written out, because it is made for every cell of a file: spreading the row would cost a hundred times as much (0044). */
export function cellPlace({ file, row = null }: Place, column: string, value: string | null = null): Place {
  return { file, row, column, value };
}

/** Complaints that are kept; the others are counted only: a file may be wrong in every row. */
const MOST_KEPT = 1_000;

/** Gathers all complaints of a load, so that they are told together. */
export class Complaints {
  private readonly all: Complaint[] = [];
  private total = 0;

  /** Adds one; what stands in the cell is cut and made visible. */
  add(place: Place, reason: Bilingual): void {
    this.total++;
    if (this.all.length >= MOST_KEPT) return;
    const { file, row = null, column = null, value = null } = place;
    this.all.push({ file, row, column, value: value === null ? null : shown(value), reason });
  }

  get count(): number {
    return this.total;
  }

  /** By file, then by row; within a row in the order they were found. */
  sorted(): Complaint[] {
    return [...this.all].sort((one, other) => compare(one.file, other.file) || (one.row ?? 0) - (other.row ?? 0));
  }

  /** @throws {SeedRefusedError} when there is any. */
  refuse(): void {
    if (this.all.length > 0) throw new SeedRefusedError(this.sorted(), this.total);
  }
}

/** Nothing was loaded, because of these complaints: all of them, by file and row. */
export class SeedRefusedError extends Error {
  /** @param total how many there are, of which `complaints` are the first. */
  constructor(
    readonly complaints: readonly Complaint[],
    readonly total: number,
  ) {
    super(`Nothing was loaded: ${total} complaint(s)\n${complaints.map(complaintText).join("\n")}`);
    this.name = "SeedRefusedError";
  }
}

/** A complaint as a line: file, row, column, value, reason in both languages. */
export function complaintText({ file, row, column, value, reason }: Complaint): string {
  const place = [file, row === null ? "" : `:${row}`, column === null ? "" : ` ${column}`].join("");
  return `${place}${value === null ? "" : ` "${value}"`}: ${reason.zh} ${reason.en}`;
}

/** Longest value that a complaint shows, in UTF-16 units. */
const LONGEST_SHOWN = 80;
/** What would garble the terminal or the order of its characters, or cannot be written as UTF-8. */
const UNSHOWABLE = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

function shown(value: string): string {
  const visible = value.replace(UNSHOWABLE, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  });
  return visible.length > LONGEST_SHOWN ? `${visible.slice(0, LONGEST_SHOWN - 1)}…` : visible;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
