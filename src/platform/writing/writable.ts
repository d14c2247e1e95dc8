import { getMetadataStorage } from "type-graphql";
import type { List } from "../connection";
import { bilingual } from "../graphql/bilingual";
import type { Publication } from "../access";
import { newCode } from "./new-code";
import { type Cell, isListCell, type ListCell, LocalizedTextInput, type SeedTable } from "../seeding";

/** Longest internal note, in characters. */
export const LONGEST_NOTE = 4_000;

/** Descriptions of inputs that every record has. */
const COMMON: Readonly<Record<string, string>> = {
  source: bilingual("出处的代码;空:本机构自己的判断。", "Code of the source. Null: the agency's own judgement."),
  sourceDate: bilingual("出处的发布日期。", "Date of publication of the source."),
};

/** What a room says of the records of a list that are written one by one. */
export interface WritableOptions {
  readonly list: List;
  /** How a file of such records is read: what may be stored in a file may be stored here. */
  readonly seed: SeedTable;
  /** CSV columns that nobody writes here. */
  readonly without?: readonly string[];
  /** Columns that no file has. */
  readonly besides?: Readonly<Record<string, Cell | ListCell>>;
  /** Begins the codes of new records. */
  readonly prefix: string;
  /** Descriptions of inputs that neither a field of the type nor a filter of the list describes. */
  readonly descriptions?: Readonly<Record<string, string>>;
  /** Values that new records have, by column. */
  readonly initially?: Readonly<Record<string, string | number | boolean | null>> & { publication?: Publication };
}

/** One input of a mutation, and the cells that it stands for. */
export interface WritableField {
  readonly name: string;
  readonly type: () => unknown;
  readonly description: string;
  readonly isRequired: boolean;
  /** The CSV columns: two for a bilingual text. */
  readonly columns: readonly string[];
  /** What stands in each of the columns. */
  readonly cells: (value: unknown) => readonly string[];
}

/** Inputs of mutations of a list's records: made of what its file may hold, so that both are checked alike. */
export class Writable {
  readonly list: List;
  /** As for a file with the columns that are written here. */
  readonly seed: SeedTable;
  readonly fields: readonly WritableField[];
  readonly initially: NonNullable<WritableOptions["initially"]>;

  constructor(private readonly options: WritableOptions) {
    const { list, seed, without = [], besides = {} } = options;
    const kept = Object.entries(seed.columns).filter(([name]) => name !== "code" && !without.includes(name));
    this.list = list;
    this.seed = { ...seed, columns: { ...Object.fromEntries(kept), ...besides } };
    this.fields = fieldsOf(this.seed, (name) => this.description(name));
    this.initially = options.initially ?? {};
  }

  /** A code that nobody can guess. */
  newCode(): string {
    return newCode(this.options.prefix);
  }

  /** What would stand in the cells of a file. A field that is left out has no cell; null is an empty one. */
  cellsOf(input: Readonly<Record<string, unknown>>): Map<string, string> {
    const cells = new Map<string, string>();
    for (const field of this.fields) {
      const value = input[field.name];
      if (value === undefined) continue;
      const texts = value === null ? [] : field.cells(value);
      field.columns.forEach((column, index) => cells.set(column, texts[index] ?? ""));
    }
    return cells;
  }

  /** The path of the input that a CSV column stands for. */
  pathOf(column: string | null): string[] {
    const field = this.fields.find(({ columns }) => columns.includes(column ?? ""));
    if (!field) return [];
    return field.columns.length > 1 ? [field.name, (column ?? "").slice(-2)] : [field.name];
  }

  private description(name: string): string {
    const { descriptions, list } = this.options;
    const description =
      descriptions?.[name] ?? COMMON[name] ?? describedField(list, name) ?? list.fields.get(name)?.description;
    if (description === undefined) throw new TypeError(`${this.list.name}: nothing describes the input ${name}`);
    return description;
  }
}

/** What the type says of its field of that name. */
function describedField({ entity }: List, name: string): string | undefined {
  return getMetadataStorage().fields.find(
    ({ schemaName, target }) => schemaName === name && (target === entity || entity.prototype instanceof target),
  )?.description;
}

function fieldsOf(seed: SeedTable, describe: (name: string) => string): WritableField[] {
  return Object.entries(seed.columns).flatMap(([column, cell]): WritableField[] => {
    if (column.endsWith("_en")) return [];
    if (isListCell(cell)) {
      const name = camelCase(column);
      const cells = (items: unknown) => [(items as string[]).join(";")];
      return [{ name, type: () => [String], description: describe(name), isRequired: false, columns: [column], cells }];
    }
    const { isRequired, input } = cell;
    if (column.endsWith("_zh")) {
      const stem = column.slice(0, -3);
      const name = camelCase(stem);
      const cells = (value: unknown) => {
        const { zh, en } = value as LocalizedTextInput;
        return [zh, en ?? ""];
      };
      const columns = [column, `${stem}_en`];
      return [{ name, type: () => LocalizedTextInput, description: describe(name), isRequired, columns, cells }];
    }
    const name = camelCase(nameOf(column, cell));
    const cells = (value: unknown) => [input.text(value)];
    return [{ name, type: input.type, description: describe(name), isRequired, columns: [column], cells }];
  });
}

/** The field's name: that of the table's column without its unit, as in the type. */
function nameOf(column: string, cell: Cell): string {
  return (cell.column ?? column).replace(/_(wan|micro|id)$/, "");
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
