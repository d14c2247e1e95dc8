import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readFile } from "node:fs/promises";
import type { FastifyInstance } from "fastify";
import type { TrustedDocument } from "./persisted-documents";

const modules = createRequire(__filename);

/** Files of the page, all from installed packages: nothing is fetched from elsewhere. */
const ASSETS: Record<string, { file: string; type: string }> = {
  "react.js": {
    file: join(dirname(modules.resolve("react/package.json")), "umd/react.production.min.js"),
    type: "text/javascript",
  },
  "react-dom.js": {
    file: join(dirname(modules.resolve("react-dom/package.json")), "umd/react-dom.production.min.js"),
    type: "text/javascript",
  },
  "graphiql.js": {
    file: join(dirname(modules.resolve("graphiql/package.json")), "graphiql.min.js"),
    type: "text/javascript",
  },
  "graphiql.css": {
    file: join(dirname(modules.resolve("graphiql/package.json")), "graphiql.min.css"),
    type: "text/css",
  },
};

const DEFAULT_QUERY = `# 陇图 Longtu. Ctrl+Enter 运行 / run; Ctrl+Space 补全 / complete.
{
  opportunities(first: 5, filter: { stage: { eq: OPEN } }) {
    totalCount
    nodes {
      title
      region { name }
      chain { name }
      investment { amount }
      source { publisher publishedOn }
      freshness { state }
    }
  }
}
`;

/**
 * Takes `?query=` or, by the name of a trusted document, `?document=`, and `?variables=` from the address, so that a picture can
 * link to the query behind it.
 */
const START = `const given = new URLSearchParams(location.search);
const named = given.get("document");
const text = named ? await fetch("/graphiql/documents/" + encodeURIComponent(named)) : undefined;
const query = text?.ok ? await text.text() : (given.get("query") ?? undefined);
ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
    query,
    variables: given.get("variables") ?? undefined,
    defaultQuery: ${JSON.stringify(DEFAULT_QUERY)},
    shouldPersistHeaders: false,
  }),
);
`;

const PAGE = `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>陇图 Longtu · GraphiQL</title>
<link rel="stylesheet" href="/graphiql/graphiql.css">
<link rel="icon" href="data:,">
<style>html, body, #graphiql { height: 100%; margin: 0; }</style>
</head>
<body>
<div id="graphiql">加载中 Loading…</div>
<script src="/graphiql/react.js"></script>
<script src="/graphiql/react-dom.js"></script>
<script src="/graphiql/graphiql.js"></script>
<script type="module" src="/graphiql/start.js"></script>
</body>
</html>
`;

/** What the page may load: itself only. GraphiQL sets styles on elements, which CSP counts as inline. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Adds `/graphiql`, the query editor, which works offline, and the texts of the trusted documents, which it may be opened with. */
export function addGraphiql(app: FastifyInstance, documents: readonly TrustedDocument[]): void {
  for (const { name, text } of documents) {
    app.get(`/graphiql/documents/${name}`, (_, reply) => reply.type("text/plain; charset=utf-8").send(text));
  }
  app.get("/graphiql", (_, reply) =>
    reply.type("text/html; charset=utf-8").header("content-security-policy", POLICY).send(PAGE),
  );
  app.get("/graphiql/start.js", (_, reply) => reply.type("text/javascript; charset=utf-8").send(START));
  for (const [name, { file, type }] of Object.entries(ASSETS)) {
    app.get(`/graphiql/${name}`, async (_, reply) =>
      reply
        .type(`${type}; charset=utf-8`)
        .header("cache-control", "public, max-age=86400")
        .send(await readFile(file)),
    );
  }
}
