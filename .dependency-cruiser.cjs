/**
 * Who may import whom: the layout of `src/` as rules. A name here is the sentence a builder reads when it is broken.
 * The tiers, highest first; each may import what stands below it.
 */
const TIERS = ["app", "matching", "delivery", "lists", "maps", "targets", "platform"];

/** Rooms of one tier are strangers, but for these: a room, and the siblings that it may import. */
const ACQUAINTED = {
  "targets/organization": ["region"],
  "targets/enterprise": ["region"],
  "maps/resource": ["chain"],
  "maps/fund": ["chain"],
  // A task points at opportunities: it holds the join table.
  "lists/task": ["opportunity"],
  // A project is signed at an event: it holds the foreign key.
  "delivery/project": ["event"],
  // What a project lacks points at the project.
  "delivery/support": ["project"],
  // A lead may come of an inquiry, becomes a project when it is signed, and visits are of leads and of projects.
  "delivery/lead": ["project", "inquiry"],
  // They are of what its siblings hold.
  "delivery/reminders": ["project", "support", "lead", "inquiry"],
  // Both count what their siblings hold.
  "delivery/funnel": ["project", "event", "indicator"],
  "delivery/appraisal": ["project", "event", "indicator", "lead"],
};

const upwards = TIERS.slice(1).map((tier, index) => ({
  name: `${tier}-imports-nothing-above-it`,
  severity: "error",
  from: { path: `^src/${tier}/` },
  to: { path: `^src/(${TIERS.slice(0, index + 1).join("|")})/` },
}));

const acquaintances = Object.entries(ACQUAINTED).map(([room, siblings]) => {
  const [tier] = room.split("/");
  return {
    name: `${room.replace("/", "-")}-knows-few-of-its-tier`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: { path: `^src/${tier}/`, pathNot: [`^src/${room}/`, `^src/${tier}/(${siblings.join("|")})/`] },
  };
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    ...acquaintances,
    {
      name: "rooms-of-one-tier-are-strangers",
      comment: "Two rooms that need each other get a third one above them.",
      severity: "error",
      from: {
        path: "^src/(targets|maps|lists|delivery)/([^/]+)/",
        pathNot: Object.keys(ACQUAINTED).map((room) => `^src/${room}/`),
      },
      to: { path: "^src/$1/", pathNot: "^src/$1/$2/" },
    },
    {
      name: "matching-rooms-share-only-edges",
      severity: "error",
      from: { path: "^src/matching/([^/]+)/", pathNot: "^src/matching/fit/" },
      to: { path: "^src/matching/", pathNot: ["^src/matching/$1/", "^src/matching/edges/"] },
    },
    {
      name: "fit-knows-edges-and-gaps",
      comment: "A gap's targets are found by matching, which adds the field to the gap.",
      severity: "error",
      from: { path: "^src/matching/fit/" },
      to: { path: "^src/matching/", pathNot: ["^src/matching/fit/", "^src/matching/(edges|gaps)/"] },
    },
    {
      name: "a-room-is-entered-by-its-door",
      comment:
        "Import <room>/index.ts. The GraphQL machinery has no door: through one, its files would import themselves.",
      severity: "error",
      from: { path: "^src/([^/]+/[^/]+)/" },
      to: {
        path: "^src/[^/]+/[^/]+/",
        pathNot: ["^src/$1/", "^src/[^/]+/[^/]+/index\\.ts$", "^src/platform/graphql/"],
      },
    },
    {
      name: "the-app-enters-rooms-by-their-doors",
      severity: "error",
      from: { path: "^(src/app/[^/]+|ormconfig)\\.ts$" },
      to: { path: "^src/(?!app/)[^/]+/[^/]+/", pathNot: ["/index\\.ts$", "\\.entity\\.ts$", "^src/platform/graphql/"] },
    },
    {
      name: "nobody-goes-through-their-own-door",
      severity: "error",
      from: { path: "^src/([^/]+/[^/]+)/" },
      to: { path: "^src/$1/index\\.ts$" },
    },
    {
      name: "migrations-import-only-typeorm",
      comment: "They must still run when everything else has moved on.",
      severity: "error",
      from: { path: "^src/migrations/" },
      to: { pathNot: "(^|/)node_modules/typeorm/|^src/migrations/" },
    },
    {
      name: "migrations-are-for-ormconfig",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/migrations/" },
      to: { path: "^src/migrations/" },
    },
    {
      name: "only-the-app-opens-the-database",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/app/" },
      to: { path: "^ormconfig\\.ts$" },
    },
    {
      name: "only-the-database-folder-knows-the-drivers",
      severity: "error",
      from: { path: "^(src/|ormconfig)", pathNot: "^src/platform/database/" },
      to: { path: "(^|/)node_modules/(pg|sqlite3|better-sqlite3)/" },
    },
    {
      name: "the-product-imports-no-tests-and-no-tools",
      severity: "error",
      from: { path: "^(src/|ormconfig)" },
      to: { path: "^(test|scripts|bench)/" },
    },
    {
      name: "the-atlas-knows-the-api-alone",
      comment: "It is a client like any other: what it knows of the server is in schema/.",
      severity: "error",
      from: { path: "^web/" },
      to: { path: "^(src|test|scripts|bench|ormconfig)" },
    },
    {
      name: "the-product-imports-no-page",
      severity: "error",
      from: { path: "^(src|scripts|ormconfig)" },
      to: { path: "^web/" },
    },
    {
      name: "pages-are-strangers",
      comment: "What two pages need is a part.",
      severity: "error",
      from: { path: "^web/src/pages/([^/]+)/" },
      to: { path: "^web/src/pages/[^/]+/", pathNot: "^web/src/pages/$1/" },
    },
    {
      name: "the-product-needs-no-dev-dependency",
      severity: "error",
      from: { path: "^(src/|ormconfig)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "what-is-imported-is-declared",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "what-is-imported-exists",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-circles",
      comment: "A circle of types alone is gone at run time.",
      severity: "error",
      from: { path: "^(src|test|scripts|web)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
  ],
  options: {
    // The bench is a package of its own, with what it needs beside it.
    doNotFollow: { path: "node_modules|^bench/" },
    tsConfig: { fileName: "tsconfig.json" },
    // Types too: a room that only borrows a type still knows the room it is from.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["require", "node", "default", "types"] },
  },
};
