import { LRUCache } from "lru-cache";
import type { Database } from "../../database";
import type { CountedValue, Counts } from "../../graphql/counts";
import type { Condition } from "../condition";
import { canonical } from "../cursor";
import { sortFacet } from "../facet";
import type { List } from "../list";
import { type ListModel, modelCount, modelFacet } from "./list-model";
import { loadModel } from "./load-model";

/** Pause between two readings of a list that keeps changing, as a multiple of how long the last one took. */
const PAUSE = 10;
const LEAST_PAUSE_MS = 1_000;
const PAUSE_AFTER_FAULT_MS = 60_000;
/** Counts of one state of a list that are remembered. */
const MOST_REMEMBERED = 2_000;

/** What happens to a model, for the log. */
export type ModelNews = { list: string } & ({ rows: number; bytes: number; ms: number } | { fault: string });

interface Kept {
  model: ListModel | null;
  remembered: LRUCache<string, { rows: readonly CountedValue[] | null; count: number | null }>;
  isLoading: boolean;
  /** Time before which it is not read again. */
  rest: number;
}

/**
 * The lists that have facets, each in memory as far as there is room, read when first asked for and again when it has changed.
 *
 * What is answered is never older than what the revision counters tell: a model is used only while no counter of what it was
 * made of has grown. Otherwise the caller asks the database, and the list is read again beside that.
 */
export class ReadModels implements Counts {
  private readonly kept = new Map<List, Kept>();
  private used = 0;

  /** @param bytes room for all models. */
  constructor(
    private readonly database: Pick<Database, "reader" | "revisions">,
    private readonly bytes: number,
    private readonly tell: (news: ModelNews) => void,
  ) {}

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

  /** Waits until no list is being read. */
  async idle(): Promise<void> {
    while ([...this.kept.values()].some(({ isLoading }) => isLoading)) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  private countOf(list: List, filter: Condition, types: Set<string> | null): number | null {
    const answer = (model: ListModel) => ({ rows: null, count: modelCount(model, filter) });
    return this.remembered(list, types, ["count", filter], answer).count;
  }

  private facetOf(
    { list, filter, name, level }: { list: List; filter: Condition; name: string; level: string | null },
    types: Set<string> | null,
  ): readonly CountedValue[] | null {
    const facet = list.facets.get(name);
    if (!facet) return null;
    return this.remembered(list, types, [name, level, filter], (model) => {
      const rows = modelFacet(model, filter, facet, level);
      return { rows: rows && sortFacet(rows), count: null };
    }).rows;
  }

  private remembered(
    list: List,
    types: Set<string> | null,
    question: unknown,
    answer: (model: ListModel) => { rows: readonly CountedValue[] | null; count: number | null },
  ): { rows: readonly CountedValue[] | null; count: number | null } {
    const model = this.current(list);
    if (!model) return { rows: null, count: null };
    if (types) for (const type of model.types) types.add(type);
    const { remembered } = this.kept.get(list) as Kept;
    const key = canonical(question);
    const known = remembered.get(key) ?? answer(model);
    remembered.set(key, known);
    return known;
  }

  private current(list: List): ListModel | null {
    if (list.facets.size === 0) return null;
    const { revisions } = this.database;
    const kept = this.kept.get(list) ?? {
      model: null,
      remembered: new LRUCache({ max: MOST_REMEMBERED }),
      isLoading: false,
      rest: 0,
    };
    this.kept.set(list, kept);
    const { model } = kept;
    if (model && revisions.isCurrent && revisions.areUnchanged(model.types, model.moment)) {
      return model;
    }
    if (!kept.isLoading && performance.now() >= kept.rest) void this.load(list, kept);
    return null;
  }

  private async load(list: List, kept: Kept): Promise<void> {
    kept.isLoading = true;
    const begun = performance.now();
    try {
      const free = this.bytes - this.used + (kept.model?.bytes ?? 0);
      const model = await loadModel(this.database.reader, this.database.revisions, list, free);
      if (model) {
        this.used += model.bytes - (kept.model?.bytes ?? 0);
        kept.model = model;
        kept.remembered.clear();
        const ms = Math.round(performance.now() - begun);
        this.tell({ list: list.name, rows: model.rowCount, bytes: model.bytes, ms });
      }
    } catch (error) {
      this.tell({ list: list.name, fault: String(error) });
      // What does not fit now will not fit later.
      kept.rest = error instanceof RangeError ? Infinity : performance.now() + PAUSE_AFTER_FAULT_MS;
    } finally {
      const took = performance.now() - begun;
      kept.rest = Math.max(kept.rest, performance.now() + Math.max(LEAST_PAUSE_MS, PAUSE * took));
      kept.isLoading = false;
    }
  }
}
