/**
 * ESLint rule: every export is told in a docstring, which stands right before it or before its decorators.
 * Re-exports (`export { name } from`) are told where they are declared; later overloads by the first one.
 */
export const exportDocstring = {
  meta: {
    type: "suggestion",
    messages: { missing: "{{name}} is exported without a docstring: say what it is or returns." },
    schema: [],
  },
  create(context) {
    const described = new Set();
    const check = (node) => {
      const { declaration } = node;
      if (!declaration) return;
      const name = nameOf(declaration);
      if (described.has(name) && isFunction(declaration)) return;
      if (hasDocstring(context.sourceCode, node, declaration)) described.add(name);
      else context.report({ node, messageId: "missing", data: { name } });
    };
    return { ExportNamedDeclaration: check, ExportDefaultDeclaration: check };
  },
};

function nameOf(declaration) {
  return declaration.id?.name ?? declaration.declarations?.[0]?.id.name ?? "The default";
}

function isFunction({ type }) {
  return type === "FunctionDeclaration" || type === "TSDeclareFunction";
}

function hasDocstring(sourceCode, node, declaration) {
  const starts = [node, ...(declaration.decorators ?? [])];
  const [first] = starts.sort((a, b) => a.range[0] - b.range[0]);
  // Directives to the linter may stand between a docstring and its export, as line comments.
  const last = sourceCode.getCommentsBefore(first).findLast(({ type }) => type === "Block");
  return Boolean(last?.value.startsWith("*")) && /\p{L}/u.test(last.value);
}
