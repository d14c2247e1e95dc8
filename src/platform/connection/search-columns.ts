import type { List } from "./list";

/** The columns of a list's table that go into the search index, as its loader wants them. */
export function searchColumns(list: List): { number: number; date: string | null; title: string[]; body: string[] } {
  if (!list.search) throw new TypeError(`${list.name} is not searchable`);
  const { number, title, texts } = list.search;
  const columns = (field: string) => [`${field}_zh`, `${field}_en`];
  const date = list.isNewestFirst ? "as_of" : null;
  return { number, date, title: columns(title), body: texts.flatMap(columns) };
}
