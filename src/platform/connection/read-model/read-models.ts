import { LRUCache } from "lru-cache";
import type { Database } from "../../database";
import type { CountedValue, Counts } from "../../graphql/counts";
import type { Condition } from "../condition";
import { canonical } from "../cursor";
import { sortFacet } from "../facet";
import type { List } from "../list";
import { type Bitmap, countOf } from "./bitmap";
import { type ListModel, modelFacet } from "./list-model";
import { loadModel } from "./load-model";
import { foldRows, textsOf } from "./model-filter";
import { SEARCH_COUNTER, TextRows } from "./text-rows";

/** Pause between two readings of a list that keeps changing, as a multiple of how long the last one took. */
const PAUSE = 10;
const LEAST_PAUSE_MS = 1_000;
const PAUSE_AFTER_FAULT_MS = 60_000;
/** Shares of the room, for all lists together, that go to counts which are remembered and to the rows that texts are found in. */
const REMEMBERED_SHARE = 1 / 16;
const TEXTS_SHARE = 1 / 16;
/** What a counted value and what a remembered question take besides their texts, about. */
const ANSWER_BYTES = 100;

/** What happens to a model, for the log: a list was read, or could not be. */
export type ModelNews = { list: string } & ({ rows: number; bytes: number; ms: number } | { fault: string });

/** How the models fare, for metrics. */
export interface ReadModelFigures {
  /** Bytes that the models take now, those of lists that have changed since excepted, and the rows of texts. */
  readonly bytes: number;
  /** Readings of a list that came to a model. */
  readonly readings: number;
  /** Readings that failed, or came to more than there is room for. */
  readonly faults: number;
}

/** What is asked of a list; no name: how many rows there are. */
interface Question {
  readonly list: List;
  readonly filter: Condition;
  readonly name: string;
  readonly level: string | null;
}

interface Answer {
  readonly rows: readonly CountedValue[] | null;
  readonly count: number | null;
}

const UNKNOWN: Answer = { rows: null, count: null };

interface Kept {
  model: ListModel | null;
  /** Time before which it is not read again. */
  rest: number;
  isWaiting: boolean;
}

/**
 * The lists that have facets, each in memory as far as there is room, read when first asked for and again when it has changed.
 *
 * What is answered is never older than what the revision counters tell: a model is used only while no counter of what it was
 * made of has grown. Otherwise the caller asks the database, and the list is read again beside that.
 */
export class ReadModels implements Counts {
  private readonly kept = new Map<List, Kept>();
  /** Counts by list, moment of its model and question: those of a model that is gone are pushed out by newer ones. */
  private readonly remembered: LRUCache<string, Answer>;
  private readonly texts: TextRows;
  /** Lists are read one after the other: each takes what the others left, and readers have connections left for requests. */
  private loading: Promise<void> = Promise.resolve();
  private readings = 0;
  private faults = 0;
  private last: { model: ListModel; filter: Condition; rows: Bitmap | null } | null = null;

  /** @param bytes room for all models and the counts that are remembered. */
  constructor(
    private readonly database: Pick<Database, "reader" | "revisions">,
    private readonly bytes: number,
    private readonly tell: (news: ModelNews) => void,
  ) {
    this.texts = new TextRows(database, bytes * TEXTS_SHARE);
    this.remembered = new LRUCache({
      maxSize: Math.max(1, Math.floor(bytes * REMEMBERED_SHARE)),
      sizeCalculation: ({ rows }, question) => 2 * question.length + ANSWER_BYTES * (1 + (rows?.length ?? 0)),
    });
  }

  prepare(list: List, filter: Condition): Promise<void> | null {
    const texts = textsOf(filter);
    const model = texts.length > 0 ? this.current(list) : null;
    return model && this.texts.read(model, texts);
  }

  count(list: List, filter: Condition): number | null {
    return this.countOf(list, filter, null);
  }

  facet(list: List, filter: Condition, name: string, level: string | null): readonly CountedValue[] | null {
    return this.facetOf({ list, filter, name, level }, null);
  }

  recording(types: Set<string>): Counts {
    return {
      count: (list, filter) => this.countOf(list as List, filter as Condition, types),
      facet: (list, filter, name, level) =>
        this.facetOf({ list: list as List, filter: filter as Condition, name, level }, types),
      prepare: (list, filter) => this.prepare(list as List, filter as Condition),
      recording: (others) => this.recording(others),
    };
  }

  /** Reads lists, one after the other, before anybody asks: under load the readings would stand in line behind the questions. */
  async warm(lists: readonly List[]): Promise<void> {
    for (const list of lists) {
      this.count(list, {});
      await this.idle();
    }
  }

  /** Bytes that the models take now, those of lists that have changed since excepted. */
  get used(): number {
    return [...this.kept.values()].reduce((sum, { model }) => sum + (model?.bytes ?? 0), 0);
  }

  get figures(): ReadModelFigures {
    return { bytes: this.used + this.texts.bytes, readings: this.readings, faults: this.faults };
  }

  /** Waits until no list is being read. */
  async idle(): Promise<void> {
    await this.loading;
  }

  private countOf(list: List, filter: Condition, types: Set<string> | null): number | null {
    const make = (_: ListModel, rows: Bitmap) => ({ rows: null, count: countOf(rows) });
    return this.answer({ list, filter, name: "", level: null }, types, make).count;
  }

  private facetOf(question: Question, types: Set<string> | null): readonly CountedValue[] | null {
    return this.answer(question, types, (model, rows) => {
      const counted = modelFacet(model, rows, question.name, question.level);
      return { rows: counted && sortFacet(counted), count: null };
    }).rows;
  }

  private answer(
    { list, filter, name, level }: Question,
    types: Set<string> | null,
    make: (model: ListModel, rows: Bitmap) => Answer,
  ): Answer {
    const model = this.current(list);
    if (!model) return UNKNOWN;
    if (types) for (const type of model.types) types.add(type);
    const texts = textsOf(filter);
    if (texts.length > 0) types?.add(SEARCH_COUNTER);
    const indexed = texts.length > 0 ? this.database.revisions.of([SEARCH_COUNTER]) : "";
    const key = `${list.name} ${model.moment} ${indexed} ${name} ${level} ${canonical(filter)}`;
    let answer = this.remembered.get(key);
    if (!answer) {
      const rows = this.rowsOf(model, filter, texts);
      answer = rows ? make(model, rows) : UNKNOWN;
      // What is not known only because a text was not read can be known the next time.
      if (rows || texts.length === 0) this.remembered.set(key, answer);
    }
    return answer;
  }

  /** Rows that pass a filter. The last ones are kept: a list is mostly asked for several facets under one filter. */
  private rowsOf(model: ListModel, filter: Condition, texts: readonly string[]): Bitmap | null {
    const isLast = this.last?.model === model && this.last.filter === filter;
    // Rows of a text may have changed meanwhile, or may be known now.
    if (isLast && texts.length === 0) return this.last?.rows ?? null;
    const rows = foldRows({ model, found: (text) => this.texts.of(model, text) }, filter);
    this.last = { model, filter, rows };
    return rows;
  }

  private current(list: List): ListModel | null {
    if (list.facets.size === 0) return null;
    const { revisions } = this.database;
    let kept = this.kept.get(list);
    if (!kept) this.kept.set(list, (kept = { model: null, rest: 0, isWaiting: false }));
    const { model } = kept;
    if (model && !revisions.areUnchanged(model.types, model.moment)) {
      // It will never be right again: its memory is free before the list is read anew.
      kept.model = null;
      if (this.last?.model === model) this.last = null;
    } else if (model && revisions.isCurrent) {
      return model;
    }
    if (!kept.model && !kept.isWaiting && performance.now() >= kept.rest) this.queue(list, kept);
    return null;
  }

  private queue(list: List, kept: Kept): void {
    kept.isWaiting = true;
    this.loading = this.loading.then(() => this.load(list, kept)).finally(() => (kept.isWaiting = false));
  }

  private async load(list: List, kept: Kept): Promise<void> {
    const begun = performance.now();
    try {
      const free = this.bytes * (1 - REMEMBERED_SHARE - TEXTS_SHARE) - this.used;
      const model = await loadModel(this.database.reader, this.database.revisions, list, free);
      kept.model = model;
      const ms = Math.round(performance.now() - begun);
      if (!model) return;
      this.readings++;
      this.tell({ list: list.name, rows: model.rowCount, bytes: model.bytes, ms });
    } catch (error) {
      this.faults++;
      this.tell({ list: list.name, fault: String(error) });
      // What does not fit now will not fit later.
      kept.rest = error instanceof RangeError ? Infinity : performance.now() + PAUSE_AFTER_FAULT_MS;
    } finally {
      const took = performance.now() - begun;
      kept.rest = Math.max(kept.rest, performance.now() + Math.max(LEAST_PAUSE_MS, PAUSE * took));
    }
  }
}
