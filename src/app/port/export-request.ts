import {
  coerceInputValue,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  isInputType,
} from "graphql";
import { declaredLists, type List, type ListArguments } from "../../platform/connection";
import { message } from "../../platform/graphql/bilingual";
import { BadInputError, type ToldError } from "../../platform/graphql/errors";
import { Locale } from "../../platform/graphql/locale";
import { localeOf } from "../request-scope";
import { EXTENSIONS, type Extension } from "./formats";

/** What a download was asked for. */
export interface ExportRequest {
  readonly list: List;
  readonly extension: Extension;
  readonly given: ListArguments;
}

/** Parameters of a download, beside the language. */
const ARGUMENTS = ["filter", "orderBy"] as const;
const PARAMETERS: readonly string[] = [...ARGUMENTS, "locale"];

/**
 * The list, kind of file, filter and order that an address names: `filter` and `orderBy` are JSON in the form that they have as
 * variables of GraphQL.
 *
 * @param file `opportunities.csv`.
 * @param faultOf what no text or depth of a request may be.
 * @throws {ToldError} for a list, kind or parameter that there is not, and for a filter or order that cannot be.
 */
export function readExportRequest(
  file: string,
  query: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
  faultOf: (values: unknown) => ToldError | null,
): ExportRequest {
  const [, name = file, extension = ""] = /^(.*)\.([^.]*)$/.exec(file) ?? [];
  const list = listNamed(name, "list");
  const known = EXTENSIONS.find((one) => one === extension);
  if (!known) {
    throw new BadInputError(
      message(
        `没有“${shown(extension)}”格式,可用:${EXTENSIONS.join(" ")}。`,
        `There is no format "${shown(extension)}"; known are: ${EXTENSIONS.join(" ")}.`,
      ),
      { argument: "format" },
    );
  }
  checkParameters(query, PARAMETERS);
  const values = Object.fromEntries(ARGUMENTS.map((argument) => [argument, parsed(argument, query[argument])]));
  const fault = faultOf(values);
  if (fault) throw fault;
  const types: Record<(typeof ARGUMENTS)[number], GraphQLInputType> = {
    filter: inputType(schema, `${list.name}Filter`),
    orderBy: new GraphQLList(new GraphQLNonNull(inputType(schema, `${list.name}Order`))),
  };
  const given = Object.fromEntries(
    ARGUMENTS.map((argument) => [argument, coerced(argument, values[argument], types[argument])]),
  );
  return { list, extension: known, given };
}

/** The language that a request asks for by its address, else by its header. */
export function localeAsked(locale: unknown, acceptLanguage: string | undefined): Locale {
  return locale === "en" || locale === "zh" ? Locale[locale] : localeOf(acceptLanguage);
}

/**
 * The list of a name such as `opportunities`.
 *
 * @throws {BadInputError} when there is none.
 */
export function listNamed(name: string, argument: string): List {
  const lists = declaredLists();
  const list = lists.find(({ plural }) => plural === name);
  if (list) return list;
  const known = lists.map(({ plural }) => plural).join(" ");
  throw new BadInputError(
    message(`没有“${shown(name)}”列表,可用:${known}。`, `There is no list "${shown(name)}"; known are: ${known}.`),
    { argument },
  );
}

/**
 * Makes sure that an address has no parameters but those that are known, each once, and a language that there is.
 *
 * @throws {BadInputError} for the first other one.
 */
export function checkParameters(query: Readonly<Record<string, unknown>>, known: readonly string[]): void {
  for (const [parameter, value] of Object.entries(query)) checkParameter(parameter, value, known);
}

function checkParameter(parameter: string, value: unknown, parameters: readonly string[]): void {
  if (!parameters.includes(parameter)) {
    const known = parameters.join(" ");
    throw new BadInputError(
      message(
        `没有参数“${shown(parameter)}”,可用:${known}。`,
        `There is no parameter "${shown(parameter)}"; known are: ${known}.`,
      ),
      { argument: shown(parameter) },
    );
  }
  if (typeof value !== "string") {
    throw new BadInputError(message(`参数 ${parameter} 重复。`, `The parameter ${parameter} is given twice.`), {
      argument: parameter,
    });
  }
  if (parameter === "locale" && value !== "zh" && value !== "en") {
    throw new BadInputError(
      message(`locale 应为 zh 或 en,收到“${shown(value)}”。`, `locale must be zh or en, not "${shown(value)}".`),
      { argument: parameter },
    );
  }
}

function parsed(argument: string, text: unknown): unknown {
  if (typeof text !== "string" || text === "") return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadInputError(
      message(`${argument} 不是有效的 JSON:“${shown(text)}”。`, `${argument} is not valid JSON: "${shown(text)}".`),
      { argument },
    );
  }
}

function coerced(argument: string, value: unknown, type: GraphQLInputType): unknown {
  if (value === null) return null;
  return coerceInputValue(value, type, (path, _, error) => {
    const place = [argument, ...path].join(".");
    throw new BadInputError(message(`${place} 有误:${error.message}`, `${place}: ${error.message}`), {
      argument: place,
    });
  });
}

function inputType(schema: GraphQLSchema, name: string): GraphQLInputType {
  const type = schema.getType(name);
  if (!type || !isInputType(type)) throw new TypeError(`The schema has no input ${name}`);
  return type;
}

function shown(text: string): string {
  return text.slice(0, 60);
}
