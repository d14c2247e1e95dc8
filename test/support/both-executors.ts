import { execute, type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from "graphql";
import { README_DAY } from "../../scripts/readme-queries";
import { type CompiledExecutor, createCompiledExecutor } from "../../src/platform/compiled";
import { ANONYMOUS, type Viewer, viewsOf } from "../../src/platform/access";
import type { Database, View } from "../../src/platform/database";
import { createRequestContext } from "../../src/platform/graphql/context";
import type { Counts } from "../../src/platform/graphql/counts";
import { Locale } from "../../src/platform/graphql/locale";

/** What both executors make of one document. */
export interface BothAnswers {
  /** `data` of graphql-js; null when it told an error. */
  readonly reference: string | null;
  readonly errors: readonly string[];
  /** `data` of the compiled executor; null when it leaves the document to the reference. */
  readonly compiled: string | null;
  /** Whether the compiled answer came of its statement alone. */
  readonly isWhole: boolean;
}

/** Asks both executors of a schema over one database. */
export class BothExecutors {
  private readonly compiled: CompiledExecutor;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly database: Database,
    private readonly counts: Counts | null = null,
    private readonly viewer: Viewer = ANONYMOUS,
    private readonly view: View | null = viewsOf(database.metadata, database.dialect)(viewer),
  ) {
    this.compiled = createCompiledExecutor(schema, database);
  }

  async ask(text: string, variables: Record<string, unknown> = {}, locale: Locale = Locale.zh): Promise<BothAnswers> {
    const document = parse(text);
    const operation = document.definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (!operation) throw new TypeError("A document without an operation");
    const context = () =>
      createRequestContext({
        viewer: this.viewer,
        reader: this.database.reader.seeing(this.view),
        locale,
        today: README_DAY,
        replyWorkingDays: 3,
        counts: this.counts,
        requestId: "test",
        write: () => Promise.reject(new TypeError("Both executors are asked, and neither writes")),
      });
    const { data, errors } = await execute({
      schema: this.schema,
      document,
      contextValue: context(),
      variableValues: variables,
    });
    const request = { document, operation, key: text, variables, context: context() };
    return {
      reference: errors ? null : JSON.stringify(data),
      errors: (errors ?? []).map(({ message }) => message),
      compiled: (await this.compiled.execute(request))?.json ?? null,
      isWhole: this.compiled.isWhole(request),
    };
  }
}
