import { CriticalityLevel, diff } from "@graphql-inspector/core";
import {
  type GraphQLNamedType,
  type GraphQLSchema,
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from "graphql";

/** What the schema is compared with. */
export interface SchemaBaselines {
  /** `schema/schema.graphql` as it is on disk. Null: there is none. */
  committed: string | null;
  /** `schema/released.graphql`, the schema of the last release. Null: nothing has been released yet. */
  released: string | null;
  /** `CHANGELOG.md`. */
  changelog: string;
}

/**
 * Everything that keeps this schema from being committed, one sentence each, in the order of the three rules: both
 * languages, no drift, no undeclared break. Empty: it may be committed.
 *
 * @param sdl the schema of the code as `npm run schema` writes it.
 */
export async function checkSchema(
  schema: GraphQLSchema,
  sdl: string,
  { committed, released, changelog }: SchemaBaselines,
): Promise<string[]> {
  return [
    ...findUntranslated(schema),
    ...(committed === sdl ? [] : ["schema/schema.graphql is not the schema of the code: run `npm run schema`"]),
    ...(await findUndeclaredBreaks(released, sdl, changelog)),
  ];
}

/**
 * Names of what the schema does not describe in Chinese first and in English after it, with what is wrong.
 * What GraphQL itself brings along (introspection, `Int`, `@deprecated`) is not ours to describe.
 */
export function findUntranslated(schema: GraphQLSchema): string[] {
  const described: [string, string | null | undefined][] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isIntrospectionType(type) && !isSpecifiedScalarType(type)) described.push(...describedIn(type));
  }
  for (const directive of schema.getDirectives()) {
    if (isSpecifiedDirective(directive)) continue;
    described.push([`@${directive.name}`, directive.description]);
    for (const argument of directive.args)
      described.push([`@${directive.name}(${argument.name})`, argument.description]);
  }
  return described.flatMap(([name, description]) => complaintAbout(name, description) ?? []);
}

/**
 * Changes since the last release that break a client and are not written under "Breaking" of the changelog's Unreleased
 * section. A change counts as written when a line there names its path in backticks, like `` `Opportunity.stage` ``.
 *
 * @param released the schema of the last release; null finds nothing, unless the changelog tells of a release.
 */
export async function findUndeclaredBreaks(
  released: string | null,
  current: string,
  changelog: string,
): Promise<string[]> {
  if (released === null) {
    const release = /^## \[?\d+\.\d+\.\d+/m.exec(changelog);
    return release ? [`CHANGELOG.md tells of a release (${release[0]}), but schema/released.graphql is missing`] : [];
  }
  const declared = declaredBreaks(changelog);
  const changes = await diff(buildSchema(released), buildSchema(current));
  return changes
    .filter(({ criticality, path }) => criticality.level === CriticalityLevel.Breaking && !declared.has(path ?? ""))
    .map(({ message, path }) => `${message}; clients break: name \`${path}\` under "### Breaking" in CHANGELOG.md`);
}

function* describedIn(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  } else if (isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  } else if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
    }
  }
}

/** Chinese first, then, behind the Chinese sentence's end, a sentence in Latin letters that starts a word. */
const CHINESE = /\p{Script=Han}/u;
const ENGLISH_AFTER_CHINESE = /[。！？…）] (?=["'(`A-Za-z0-9])[^\p{Script=Han}]*[A-Za-z]{2}/u;

function complaintAbout(name: string, description: string | null | undefined): string | undefined {
  if (!description?.trim()) return `${name} has no description`;
  if (!CHINESE.test(description)) return `${name} is not described in Chinese: ${description}`;
  const english = ENGLISH_AFTER_CHINESE.exec(description);
  if (!english) return `${name} is not described in English after the Chinese: ${description}`;
  if (!CHINESE.test(description.slice(0, english.index))) {
    return `${name} is described in English before Chinese: ${description}`;
  }
  return undefined;
}

function declaredBreaks(changelog: string): Set<string> {
  const [, unreleased = ""] = changelog.split(/^## \[?Unreleased\]?.*$/m);
  const [section = ""] = unreleased.split(/^## /m);
  const [, breaking = ""] = section.split(/^### Breaking.*$/m);
  const [lines = ""] = breaking.split(/^### /m);
  return new Set([...lines.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ""));
}
