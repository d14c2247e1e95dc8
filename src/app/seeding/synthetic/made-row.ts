import type { InsertedRow } from "../../../platform/seeding";
import type { Ground } from "./ground";
import type { Random } from "./random";

/** A made-up record with its links. */
export interface MadeRow {
  /** By column of the table, without `id`, `code` and what every made-up record has in common. */
  readonly values: InsertedRow;
  /** By link table; the rows lack the owner. */
  readonly links?: Readonly<Record<string, readonly InsertedRow[]>>;
}

/** What a made-up record is made from. */
export interface Making {
  readonly random: Random;
  /** Number of the record within its kind, from 0. */
  readonly index: number;
  readonly ground: Ground;
  /** Id of a made-up record of another kind that is there for sure at this index. */
  readonly enterprise: () => number;
  readonly opportunity: () => number;
  readonly fund: () => number;
}

/** A kind of made-up records. */
export interface MadeKind {
  readonly table: string;
  readonly type: string;
  /** Stands in the codes of its records. */
  readonly letter: string;
  /** One record for so many opportunities. */
  readonly perOpportunities: number;
  /** Column that dates the record. */
  readonly asOf: string;
  /** Link tables with the owner's column and their other columns. */
  readonly links?: Readonly<Record<string, { readonly owner: string; readonly columns: readonly string[] }>>;
  readonly make: (making: Making) => MadeRow;
}
