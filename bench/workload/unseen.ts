import { type DocumentNode, type FieldNode, Kind, parse, print, type SelectionNode, visit } from "graphql";
import type { Operation } from "../servers/server-kind";
import { randomNumbers } from "./random";

/** Ways to write a document that a server has not seen, though it asks for nothing new. */
export const SHAPES = ["aliases", "fragments", "include", "otherFields"] as const;

/** Name of such a way. */
export type Shape = (typeof SHAPES)[number];

/** Stands in a template where each document has its own number. */
const SERIAL = "zzserialzz";
const OTHER_SELECTIONS = 100;

/**
 * Documents that ask for what `operation` asks for, or less, without end and none twice: every field under an alias, every
 * selection in an inline fragment, every field with a condition that is a variable, or some of the fields left out.
 */
export function unseenOperations(operation: Operation, shape: Shape): () => Operation {
  const document = parse(operation.query);
  const random = randomNumbers(1);
  const templates = Array.from({ length: shape === "otherFields" ? OTHER_SELECTIONS : 1 }, () =>
    print(WAYS[shape](document, random)),
  );
  const variables = shape === "include" ? { ...operation.variables, yes: true } : operation.variables;
  let serial = 0;
  return () => {
    serial++;
    const template = templates[serial % templates.length] ?? "";
    return { query: template.replaceAll(SERIAL, String(serial)), variables };
  };
}

/** The answer without the aliases of an unseen document. */
export function withoutAliases(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutAliases);
  if (typeof answer !== "object" || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key.replace(/^u\d+_/, ""), withoutAliases(value)]),
  );
}

/** Whether all that `part` tells is in `whole` too: an object may have fewer fields, a list must be as long. */
export function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.length === whole.length && part.every((one, at) => isPartOf(one, whole[at]));
  }
  if (typeof part !== "object" || part === null) return part === whole;
  if (typeof whole !== "object" || whole === null) return false;
  return Object.entries(part).every(([key, value]) => isPartOf(value, (whole as Record<string, unknown>)[key]));
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

const named = (document: DocumentNode): DocumentNode =>
  visit(document, { OperationDefinition: (node) => ({ ...node, name: name(`Unseen${SERIAL}`) }) });

const WAYS: Record<Shape, (document: DocumentNode, random: () => number) => DocumentNode> = {
  aliases: (document) =>
    visit(document, { Field: { leave: (node) => ({ ...node, alias: name(`u${SERIAL}_${node.name.value}`) }) } }),
  fragments: (document) =>
    visit(named(document), {
      SelectionSet: {
        leave: (node) => ({ ...node, selections: [{ kind: Kind.INLINE_FRAGMENT, selectionSet: node }] }),
      },
    }) as DocumentNode,
  include: (document) =>
    visit(named(document), {
      Field: { leave: (node) => ({ ...node, directives: [INCLUDED] }) },
      OperationDefinition: {
        leave: (node) => ({ ...node, variableDefinitions: [...(node.variableDefinitions ?? []), YES] }),
      },
    }) as DocumentNode,
  otherFields: (document, random) =>
    visit(named(document), {
      SelectionSet: {
        leave: (node) => ({ ...node, selections: someOf(node.selections, random) }),
      },
    }),
};

/** At least one of the selections, and always those that have selections of their own. */
function someOf(selections: readonly SelectionNode[], random: () => number): readonly SelectionNode[] {
  const isLeaf = (node: SelectionNode) => node.kind === Kind.FIELD && !(node as FieldNode).selectionSet;
  const kept = selections.filter((node) => !isLeaf(node) || random() < 0.7);
  return kept.length > 0 ? kept : selections.slice(0, 1);
}

const INCLUDED = {
  kind: Kind.DIRECTIVE,
  name: name("include"),
  arguments: [{ kind: Kind.ARGUMENT, name: name("if"), value: { kind: Kind.VARIABLE, name: name("yes") } }],
} as const;

const YES = {
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: name("yes") },
  type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name("Boolean") } },
} as const;
