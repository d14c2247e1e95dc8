import DataLoader from "dataloader";
import { identifier, list as listOf, sql } from "../database";
import { message } from "../graphql/bilingual";
import type { LoaderMaker, RequestContext } from "../graphql/context";
import type { Counts } from "../graphql/counts";
import { BadInputError } from "../graphql/errors";
import type { Locale } from "../graphql/locale";
import { byCode } from "../loading";
import { canonical } from "./cursor";
import { type Facet, FacetCount, type FacetRow, labelOf, LARGEST_FACET, loadFacet } from "./facet";
import type { List, ListedRow } from "./list";
import { type ListArguments, type ListQuery, listQuery } from "./list-query";
import { checkPageSize } from "./page-size";
import { countedRows, emptyPage, loadPages, type Page, WHOLE } from "./pages";

/** A page of a list with what can be asked about the whole of it. Nothing is read before it is asked for. */
export class Connection {
  private page: Promise<Page> | null = null;

  constructor(
    private readonly query: ListQuery,
    private readonly parent: number,
    private readonly context: RequestContext,
  ) {}

  /** Rows of the page with their cursors. */
  async edges(): Promise<readonly { node: ListedRow; cursor: string }[]> {
    return (await this.load()).rows;
  }

  /** Rows of the page. */
  async nodes(): Promise<ListedRow[]> {
    return (await this.load()).rows.map(({ node }) => node);
  }

  /** What lies around the page. */
  async pageInfo(): Promise<{
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  }> {
    const { rows, hasNext, hasPrevious } = await this.load();
    return {
      hasNextPage: hasNext,
      hasPreviousPage: hasPrevious,
      startCursor: rows[0]?.cursor ?? null,
      endCursor: rows.at(-1)?.cursor ?? null,
    };
  }

  /** Number of all rows under the filter, whatever the page. */
  async totalCount(): Promise<number> {
    const held = await this.held((counts, { list, filter }) => counts.count(list, filter));
    return held ?? (await this.loader("count", countMaker(this.query)));
  }

  /** Counts by the values of a facet, most frequent first. */
  async facet(name: string, level: string | null, first: number, locale: Locale): Promise<FacetCount[]> {
    const facet = this.query.list.facets.get(name);
    if (!facet) throw new TypeError(`${this.query.list.name} has no facet ${name}`);
    checkPageSize(first, LARGEST_FACET);
    const rows =
      (await this.held((counts, { list, filter }) => counts.facet(list, filter, name, level))) ??
      (await this.countFacet(name, facet, level));
    return rows
      .slice(0, first)
      .map((row) =>
        Object.assign(new FacetCount(), { value: row.value, label: labelOf(facet, row, locale), count: row.count }),
      );
  }

  private countFacet(name: string, facet: Facet, level: string | null): Promise<FacetRow[]> {
    const maker: LoaderMaker<number, FacetRow[]> = ({ reader }) =>
      byParent(async (parents) => {
        const groups = new Map<number, FacetRow[]>();
        for (const row of await loadFacet(reader, this.query, facet, level, parents)) {
          const parent = Number(row.parent);
          groups.set(parent, [...(groups.get(parent) ?? []), row]);
        }
        return groups;
      }, []);
    return this.loader(`facet ${name} ${level}`, maker);
  }

  /** What is known from memory of the whole list; null: nothing. */
  private async held<Value>(ask: (counts: Counts, query: ListQuery) => Value | null): Promise<Value | null> {
    const { counts } = this.context;
    if (!counts || this.query.relation !== null) return null;
    await checkCodes(this.context, this.query.mentions);
    await counts.prepare(this.query.list, this.query.filter);
    return ask(counts, this.query);
  }

  private load(): Promise<Page> {
    this.page ??= this.loader("page", ({ reader }) =>
      byParent((parents) => loadPages(reader, this.query, parents), emptyPage(this.query)),
    );
    return this.page;
  }

  private async loader<Value>(what: string, maker: LoaderMaker<number, Value>): Promise<Value> {
    await checkCodes(this.context, this.query.mentions);
    const { list, relation, fingerprint, size, isBackward, place } = this.query;
    const key = canonical([
      what,
      list.name,
      relation,
      fingerprint,
      ...(what === "page" ? [size, isBackward, place] : []),
    ]);
    return this.context.loaderFor(key, maker).load(this.parent);
  }
}

/**
 * The connection of a list below a parent, or of the whole list.
 *
 * @throws {BadInputError} for arguments that cannot be.
 */
export function connect(
  context: RequestContext,
  list: List,
  given: ListArguments,
  within?: { relation: string; parent: number },
): { query: ListQuery; parent: number } {
  return {
    query: listQuery(list, within?.relation ?? null, given, context.reader.dialect),
    parent: within?.parent ?? WHOLE,
  };
}

function countMaker(query: ListQuery): LoaderMaker<number, number> {
  return ({ reader }) =>
    byParent(async (parents) => {
      const { from, where, parent } = countedRows(query, listOf(parents), reader.dialect);
      const grouped = query.relation === null ? sql`` : sql` GROUP BY ${parent}`;
      const rows = await reader.rows<{ parent: number; count: number }>(
        sql`SELECT ${parent} AS ${identifier("parent")}, COUNT(*) AS count FROM ${from} WHERE ${where}${grouped}`,
      );
      return new Map(rows.map((row) => [Number(row.parent), row.count]));
    }, 0);
}

function byParent<Value>(
  load: (parents: readonly number[]) => Promise<Map<number, Value>>,
  none: Value,
): DataLoader<number, Value> {
  return new DataLoader<number, Value>(
    async (parents) => {
      const values = await load(parents);
      return parents.map((parent) => values.get(parent) ?? none);
    },
    { maxBatchSize: 500 },
  );
}

/**
 * Makes sure that codes given by a caller exist: a typing error is told instead of finding nothing. Null codes pass.
 *
 * @throws {BadInputError} for the first that does not exist.
 */
export async function checkCodes(
  context: RequestContext,
  codes: readonly { list: List; code: string | null; path: string }[],
): Promise<void> {
  const found = await Promise.all(
    codes.map(async ({ list, code }) => code === null || (await context.loader(byCode(list.entity)).load(code))),
  );
  // The first as they were given, not the first that the database answered for.
  const missing = codes[found.findIndex((one) => !one)];
  if (!missing) return;
  const { list, code, path } = missing;
  const shown = code?.slice(0, 100);
  throw new BadInputError(message(`${list.label} ${shown} 不存在。`, `${list.name} ${shown} does not exist.`), {
    argument: path,
  });
}
