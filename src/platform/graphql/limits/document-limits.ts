import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  Lexer,
  parse,
  type SelectionSetNode,
  Source,
  TokenKind,
  visit,
} from "graphql";
import { message } from "../bilingual";
import { type ToldError, TooExpensiveError } from "../errors";
import { textComplaint } from "../text-complaint";

/** Deepest brackets of any kind. The parser calls itself for each of them, and with thousands its stack overflows. */
const DEEPEST_BRACKETS = 100;

/** How large a document may be. Everything but bytes and tokens counts with fragments expanded. */
export interface DocumentLimits {
  readonly bytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  /** Inline fragments and spreads: validation compares what they hold with each other. */
  readonly fragments: number;
  readonly directives: number;
}

interface Size {
  depth: number;
  aliases: number;
  fields: number;
  fragments: number;
  directives: number;
}

const NOTHING: Readonly<Size> = { depth: 0, aliases: 0, fields: 0, fragments: 0, directives: 0 };

/** What each limit is called. */
const WORDS: Record<keyof DocumentLimits | "brackets", { zh: string; en: string }> = {
  brackets: { zh: "括号层数", en: "levels of brackets" },
  bytes: { zh: "字节数", en: "bytes" },
  tokens: { zh: "词法单元数", en: "tokens" },
  depth: { zh: "嵌套层数", en: "levels of nesting" },
  aliases: { zh: "别名数", en: "aliases" },
  fields: { zh: "字段数", en: "fields" },
  fragments: { zh: "片段数", en: "fragments" },
  directives: { zh: "指令数", en: "directives" },
};

/**
 * Why a document is not looked at any further: too large, or a text in it holds a character that none may hold. Null when
 * nothing is wrong, or when it has no syntax (which the parser will tell). Time grows with the text and not with what
 * fragments make of it: each is measured once.
 */
export function checkDocument(source: string, limits: DocumentLimits): ToldError | null {
  const bytes = Buffer.byteLength(source);
  if (bytes > limits.bytes) return tooLarge("bytes", bytes, limits.bytes);
  const brackets = bracketsOf(source, limits.tokens);
  if (brackets > DEEPEST_BRACKETS) return tooLarge("brackets", brackets, DEEPEST_BRACKETS);
  let document: DocumentNode;
  try {
    document = parse(source, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    // The parser's complaint about the token limit has no code: it is told from others by its words.
    const isLimit = error instanceof GraphQLError && error.message.includes("Parsing aborted");
    return isLimit ? tooLarge("tokens", limits.tokens + 1, limits.tokens) : null;
  }
  const size = sizeOf(document);
  for (const what of ["depth", "aliases", "fields", "fragments", "directives"] as const) {
    if (size[what] > limits[what]) return tooLarge(what, size[what], limits[what]);
  }
  // Without a backslash a text is what stands in the source, which has been looked at.
  return source.includes("\\") ? complaintOfTexts(document) : null;
}

/** The deepest nesting of brackets in a document, as far as its limit of tokens reaches. */
function bracketsOf(source: string, tokens: number): number {
  const lexer = new Lexer(new Source(source));
  let depth = 0;
  let deepest = 0;
  try {
    for (let count = 0; count <= tokens; count++) {
      const { kind } = lexer.advance();
      if (kind === TokenKind.EOF) break;
      if (kind === TokenKind.BRACE_L || kind === TokenKind.BRACKET_L || kind === TokenKind.PAREN_L) {
        deepest = Math.max(deepest, ++depth);
      } else if (kind === TokenKind.BRACE_R || kind === TokenKind.BRACKET_R || kind === TokenKind.PAREN_R) {
        depth -= 1;
      }
    }
  } catch {
    // No syntax from here on. The parser comes no further either, so what was seen is what it would go through.
  }
  return deepest;
}

function complaintOfTexts(document: DocumentNode): ToldError | null {
  let complaint: ToldError | null = null;
  let argument = "query";
  visit(document, {
    Argument: ({ name }) => void (argument = name.value),
    ObjectField: ({ name }) => void (argument = name.value),
    StringValue: ({ value }) => void (complaint ??= textComplaint(value, argument)),
  });
  return complaint;
}

function tooLarge(what: keyof typeof WORDS, cost: number, limit: number): TooExpensiveError {
  const { zh, en } = WORDS[what];
  const shown = Number.isSafeInteger(cost) ? String(cost) : "> 10^15";
  return new TooExpensiveError(
    message(
      `查询过大:${zh}至多 ${limit},实为 ${shown}。`,
      `The document is too large: at most ${limit} ${en}, not ${shown}.`,
    ),
    { what, cost: Math.min(cost, Number.MAX_SAFE_INTEGER), limit },
  );
}

/** The largest operation of a document, the parts of all its operations taken one by one. */
function sizeOf(document: DocumentNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, Size>();
  const total: Size = { ...NOTHING };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const size = sizeOfSelection(definition.selectionSet, fragments, known);
    const directives = size.directives + (definition.directives?.length ?? 0);
    total.depth = Math.max(total.depth, size.depth);
    total.aliases = Math.max(total.aliases, size.aliases);
    total.fields = Math.max(total.fields, size.fields);
    total.fragments = Math.max(total.fragments, size.fragments);
    total.directives = Math.max(total.directives, directives);
  }
  return total;
}

function sizeOfSelection(
  selectionSet: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
): Size {
  const size: Size = { ...NOTHING };
  const add = (inner: Size, levels: number) => {
    size.depth = Math.max(size.depth, inner.depth + levels);
    size.aliases += inner.aliases;
    size.fields += inner.fields;
    size.fragments += inner.fragments;
    size.directives += inner.directives;
  };
  for (const selection of selectionSet.selections) {
    size.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) {
      size.fields += 1;
      if (selection.alias) size.aliases += 1;
      add(selection.selectionSet ? sizeOfSelection(selection.selectionSet, fragments, known) : NOTHING, 1);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      size.fragments += 1;
      add(sizeOfSelection(selection.selectionSet, fragments, known), 0);
    } else {
      size.fragments += 1;
      add(sizeOfFragment(selection.name.value, fragments, known), 0);
    }
  }
  return size;
}

function sizeOfFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
): Size {
  const measured = known.get(name);
  if (measured) return measured;
  // A fragment that contains itself counts as empty here; validation refuses it.
  known.set(name, { ...NOTHING });
  const fragment = fragments.get(name);
  const size = fragment ? sizeOfSelection(fragment.selectionSet, fragments, known) : known.get(name);
  known.set(name, size as Size);
  return size as Size;
}
